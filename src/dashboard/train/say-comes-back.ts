import { sayDays } from '../../ui/say-when';

const DAY = 86_400_000;

/** In how long a card comes back: `in 10 min`, `in 3 days`. */
export function sayComesBack(due: Date, now: Date): string {
  const away = due.getTime() - now.getTime();
  return away < DAY / 2
    ? `in ${Math.max(1, Math.round(away / 60_000))} min`
    : `in ${sayDays(Math.max(1, Math.round(away / DAY)))}`;
}
