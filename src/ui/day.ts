/** A local calendar day, `2026-11-24`. */
export type Day = string;

const SHORT = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** The local day a moment falls on. */
export function dayOf(date: Date): Day {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Reads a day as a local noon, which exists on every day whatever the clocks do; null for no such day. */
export function noonOf(day: Day): Date | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!found) return null;
  const date = new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12);
  return dayOf(date) === day ? date : null;
}

/** The day `count` days later. A day that does not exist stays as it is. */
export function plusDays(day: Day, count: number): Day {
  const noon = noonOf(day);
  if (!noon) return day;
  noon.setDate(noon.getDate() + count);
  return dayOf(noon);
}

/** `today`, `tomorrow`, `yesterday`, `Tue 24 Nov`, `Tue 24 Nov 2027` in another year. */
export function sayDay(day: Day, today: Day): string {
  if (day === today) return 'today';
  if (day === plusDays(today, 1)) return 'tomorrow';
  if (day === plusDays(today, -1)) return 'yesterday';
  const noon = noonOf(day);
  if (!noon) return day;
  const said = SHORT.format(noon).replace(',', '');
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`;
}

/** `on Tue 24 Nov`, but `tomorrow`: for the middle of a sentence. */
export function onDay(day: Day, today: Day): string {
  const said = sayDay(day, today);
  return /^[A-Z]/.test(said) ? `on ${said}` : said;
}

/** The local day of a timestamp, said. */
export function sayDate(timestamp: string, now: Date): string {
  return sayDay(dayOf(new Date(timestamp)), dayOf(now));
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
