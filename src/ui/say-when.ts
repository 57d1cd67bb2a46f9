import { type Day, dayOf, describeDay, isDay } from '../domain/days';

/** `on Tue 24 Nov`, but `tomorrow`: for the middle of a sentence. A day that does not exist is said as it stands. */
export function onDay(day: Day, now: Date): string {
  if (!isDay(day)) return day;
  const said = describeDay(day, now);
  return /^[A-Z]/.test(said) ? `on ${said}` : said;
}

/** The local day of a timestamp: `today`, `Tue 24 Nov`. */
export function sayDate(timestamp: string, now: Date): string {
  return describeDay(dayOf(new Date(timestamp)), now);
}

/** `on` and the local day of a timestamp, for the middle of a sentence. */
export function onDate(timestamp: string, now: Date): string {
  return onDay(dayOf(new Date(timestamp)), now);
}

const MINUTE = 60_000;

/** How long ago: `just now`, `5 min ago`, `3 h ago`, then the day. Clocks that run ahead count as now. */
export function sayAgo(timestamp: string, now: Date): string {
  const past = now.getTime() - new Date(timestamp).getTime();
  if (past < MINUTE) return 'just now';
  if (past < 60 * MINUTE) return `${Math.floor(past / MINUTE)} min ago`;
  if (past < 24 * 60 * MINUTE) return `${Math.floor(past / (60 * MINUTE))} h ago`;
  return sayDate(timestamp, now);
}
