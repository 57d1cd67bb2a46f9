import { speech } from './say';

type Length = 'short' | 'long';

/** A weekday by its number in `Date.getDay` (Sunday is 0), as the language calls it: `Tue`, `Tuesday`. */
export function weekdayName(weekday: number, length: Length): string {
  // 4 January 1970 was a Sunday.
  return names({ weekday: length }).format(Date.UTC(1970, 0, 4 + weekday));
}

/** A month by its number (January is 1), as the language calls it: `Nov`, `November`. */
export function monthName(month: number, length: Length): string {
  return names({ month: length }).format(Date.UTC(1970, month - 1, 1));
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, and are asked for in every row of a list. */
function names(wanted: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { language } = speech();
  const key = `${language} ${JSON.stringify(wanted)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, { ...wanted, timeZone: 'UTC' });
  made.set(key, known);
  return known;
}
