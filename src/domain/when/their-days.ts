import { fold } from '../fold';
import { BIRTHDAY } from '../known-labels/known-labels';
import { meantBy, sayLabel } from '../known-labels/read-label';
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
      kind === BIRTHDAY ? say('when_noBirthday') : say('when_noTheirDay', { day: what.toLowerCase() });
    return { why, offer: null };
  });
}

/** Days of the contact by what the user calls them, and by what the interface does. */
export const namedDays: DayFinder = (text, { dates }) =>
  dates.flatMap((date) =>
    [...new Set([date.what, sayLabel(date.what)])].flatMap((name) => named(text, name, date)),
  );

function named(text: string, name: string, date: ContactDate): Found[] {
  const what = fold(name);
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
    of: sayLabel(what),
  };
}

/** A birthday is one in whatever language it was noted, and so is `Leo’s birthday`. */
function kindOf(what: string): string {
  const words = what.split(/[^\p{L}\p{M}-]+/u);
  const known = meantBy(what) ?? words.map(meantBy).find((one) => one?.day);
  return known?.word ?? fold(what).replace(/[\s-]/g, '');
}
