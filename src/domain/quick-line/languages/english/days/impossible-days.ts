import { isDay } from '../../../../days';
import type { Stretch } from '../../../../stretch';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A leap year, for days whose year is not said. */
const ANY_YEAR = '2024';

/** Days as people write them. `read` answers them in the order year, month, day; null where they are no day. */
const WRITTEN: readonly { pattern: RegExp; read: (parts: string[]) => string[] }[] = [
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    read: ([year = '', month = '', day = '']) => [dayText(year, Number(month), day)],
  },
  {
    // Beyond 39 it is a number of things, not a slip in a date.
    pattern: new RegExp(`\\b([0-3]?\\d)(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?(?:,? (\\d{4})\\b)?`, 'gi'),
    read: ([day = '', month = '', year]) => [dayText(year ?? ANY_YEAR, numberOf(month), day)],
  },
  {
    pattern: new RegExp(
      `\\b${MONTH}\\.? ([0-3]?\\d)(?:st|nd|rd|th)?\\b(?![:.\\d%€$£]| ?[ap]m\\b)(?:,? (\\d{4})\\b)?`,
      'gi',
    ),
    read: ([month = '', day = '', year]) => [dayText(year ?? ANY_YEAR, numberOf(month), day)],
  },
  {
    // Whichever of the two is the month.
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g,
    read: ([a = '', b = '', year = '']) => [dayText(year, Number(a), b), dayText(year, Number(b), a)],
  },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(?!\d)/g,
    read: ([day = '', month = '']) => [dayText(ANY_YEAR, Number(month), day)],
  },
];

/** Where a text names a day that does not exist: `31 Feb`, `2026-02-30`. */
export function impossibleDays(text: string): Stretch[] {
  return WRITTEN.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)]
      .filter(([, ...parts]) => !read(parts).some(isDay))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function dayText(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numberOf(month: string): number {
  return MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}
