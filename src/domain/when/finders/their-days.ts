import { fold } from '../../fold';
import type { ContactDate } from '../../model';
import { nextYearly } from '../../yearly-day';
import { type DayFinder, type Found, finder } from '../found-day';

/** Time to think of something before a day of theirs. */
const LEAD = 3;

/** Days of the contact, by what the user calls them: `her birthday`, `before the anniversary`. */
export const theirDays: readonly DayFinder[] = [
  finder(
    /\b(?:(?:her|his|their|its|the|\p{Lu}\p{L}*['’]s?) )?(?<what>birthday|b-?day|anniversary|name ?day)\b/giu,
    ({ what = '' }, { dates, whole }) => {
      const kind = kindOf(what);
      const date = dates.find((one) => kindOf(one.what) === kind);
      if (date) return onDate(date);
      const day = kind === 'birthday' ? 'birthday' : what.toLowerCase();
      return whole
        ? {
            why: `Rapport does not know their ${day}. Note it among their details, or choose a day.`,
            offer: null,
          }
        : null;
    },
  ),
  (text, { dates }) => dates.flatMap((date) => named(text, date)),
];

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

function kindOf(what: string): string {
  const said = fold(what).replace(/[\s-]/g, '');
  if (/b(?:irth)?day/.test(said)) return 'birthday';
  return /anniversary/.test(said) ? 'anniversary' : said;
}
