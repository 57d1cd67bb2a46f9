import { dated, ofAnyMonth } from '../../dated';
import { type DayFinder, finder } from '../../found-day';
import { MONTH, monthOf } from './words';

const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';
/** What follows a number that is no date: a time, a price, a share. */
const NO_DATE = '(?![:.,]?\\d|%|[€$£]| ?[ap]m\\b)';

/** Dates as they are written, in words and in numbers. */
export const written: readonly DayFinder[] = [
  finder(
    /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})\b/giu,
    ({ year, month, date }, { today }, { words }) => dated(words, Number(date), Number(month), year, today),
  ),
  finder(
    new RegExp(
      `\\b${DATE}(?: of)?(?: |-)?(?<month>${MONTH})\\b\\.?(?:(?:,? |-)(?:${YEAR}|['’]?(?<short>\\d{2}))(?![:\\d]))?`,
      'giu',
    ),
    ({ date, month = '', year, short }, { today }, { words }) =>
      dated(words, Number(date), monthOf(month), year ?? (short && `20${short}`), today),
  ),
  finder(
    new RegExp(`\\b(?<month>${MONTH})\\b\\.? (?:the )?${DATE}\\b${NO_DATE}(?:,? ${YEAR}\\b)?`, 'giu'),
    ({ date, month = '', year }, { today }, { words }) =>
      dated(words, Number(date), monthOf(month), year, today),
  ),
  finder(
    /(?<![\d/.])(?<one>\d{1,2})(?<by>[/.])(?<two>\d{1,2})(?:\k<by>(?<year>(?:\d{2}){1,2})?)?(?![\d/]|[.,:]\d|%|[€$£])/gu,
    ({ one = '', by, two = '', year }, { today, dayFirst, whole }, { words, after }) => {
      // “1.5 hours”, “3/4 inch”: two numbers alone are a date where nothing else is said.
      const sure =
        year !== undefined || (by === '.' && words.endsWith('.')) || (whole && !/^\s*\p{L}/u.test(after));
      if (!sure) return null;
      const full = year?.length === 2 ? `20${year}` : year;
      const [first, second] = by === '.' || dayFirst ? [one, two] : [two, one];
      const read = dated(words, Number(first), Number(second), full, today);
      // Whichever of the two can be the month.
      return 'why' in read && Number(first) <= 12 && Number(second) > 12
        ? dated(words, Number(second), Number(first), full, today)
        : read;
    },
  ),
  finder(
    /\b(?<led>(?:on|by|until|till|before|after|from) )?the (?<date>[0-3]?\d)(?:st|nd|rd|th)\b(?! (?:one|time|floor|of)\b)/giu,
    ({ led, date }, { today, whole }) => (led || whole ? ofAnyMonth(Number(date), today) : null),
  ),
  finder(/^\s*(?<date>[0-3]?\d)(?:st|nd|rd|th)\b/giu, ({ date }, { today, whole }) =>
    whole ? ofAnyMonth(Number(date), today) : null,
  ),
];
