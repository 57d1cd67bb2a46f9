import { fold } from '../fold';
import type { ContactDate } from '../model';
import { say } from '../say/say';
import { nextYearly } from '../yearly-day';
import { type DayFinder, type Found, finder } from './found-day';

/** Time to think of something before a day of theirs. */
const LEAD = 3;

/** Finds a day of the contact by a word for it, the group `what`. `kindOf`: what such a word means, in any language. */
export function theirDay(pattern: RegExp): DayFinder {
  return finder(pattern, ({ what = '' }, { dates, whole }) => {
    const kind = kindOf(what);
    const date = dates.find((one) => kindOf(one.what) === kind);
    if (date) return onDate(date);
    if (!whole) return null;
    const why =
      kind === 'birthday' ? say('when_noBirthday') : say('when_noTheirDay', { day: what.toLowerCase() });
    return { why, offer: null };
  });
}

/** Days of the contact by what the user calls them. */
export const namedDays: DayFinder = (text, { dates }) => dates.flatMap((date) => named(text, date));

function named(text: string, date: ContactDate): Found[] {
  const what = fold(date.what);
  const start = fold(text).indexOf(what);
  // Folding may change the length of a text: then only its words are found, not where they stand.
  if (start < 0 || what.trim().length < 3) return [];
  return [{ start, end: Math.min(start + what.length, text.length), ...onDate(date) }];
}

function onDate({ what, day }: ContactDate) {
  return {
    on: (earliest: string) => nextYearly(day, earliest).day,
    today: false,
    past: true,
    lead: LEAD,
    of: what,
  };
}

/** A birthday is one in whatever language it was noted. */
function kindOf(what: string): string {
  const said = fold(what).replace(/[\s-]/g, '');
  if (/b(?:irth)?day|cumple/.test(said)) return 'birthday';
  return /anniversary|aniversario/.test(said) ? 'anniversary' : said;
}
