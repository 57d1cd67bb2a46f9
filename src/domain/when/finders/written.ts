import { type Day, isDay } from '../../days';
import { dayIn, lastOf, monthIn, yearOf } from '../calendar';
import { again, type DayFinder, type FoundDay, finder, once, type WrongDay } from '../found-day';
import { MONTH, monthOf } from '../words';

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

type ReadDay = Omit<FoundDay, 'start' | 'end'> | Omit<WrongDay, 'start' | 'end'>;

function dated(words: string, date: number, month: number, year: string | undefined, today: Day): ReadDay {
  const inYear = (wanted: number): Day | null =>
    month >= 1 && month <= 12 ? dayIn(wanted, month, date) : null;
  if (year !== undefined) {
    const day = inYear(Number(year));
    return day ? { ...once(day), today: true } : noSuchDay(words, month, Number(year), today);
  }
  // 2024 had a 29 February.
  if (!inYear(2024)) return noSuchDay(words, month, null, today);
  return { ...again((round) => inYear(yearOf(today) + round)), today: true };
}

function ofAnyMonth(date: number, today: Day): ReadDay | null {
  if (date < 1 || date > 31) return null;
  return { ...again((round) => dayIn(yearOf(today), monthIn(today) + round, date)), today: true };
}

/** Refused, with the month's last day to choose instead. */
function noSuchDay(words: string, month: number, year: number | null, today: Day): ReadDay {
  const why = `There is no ${words.trim()}.`;
  if (month < 1 || month > 12 || (year !== null && (year < yearOf(today) || year > 9000))) {
    return { why, offer: null };
  }
  const last = lastOf(year ?? yearOf(today), month);
  const day = year === null && last < today ? lastOf(yearOf(today) + 1, month) : last;
  return isDay(day) && day >= today ? { why, offer: { day, time: null } } : { why, offer: null };
}
