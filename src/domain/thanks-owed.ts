import { addDays, type Day, dayOf } from './days';
import type { Purchase } from './model';

/** Thanks that come later than this are none. */
const LATEST_DAYS = 14;

/**
 * The last purchase that the user has to say thank you for: bought up to `today` and not long ago, not brought back,
 * and nothing said since. `thankedAt`: when they were thanked last, empty for never.
 */
export function toThankFor<T extends Pick<Purchase, 'id' | 'day' | 'amount'>>(
  purchases: readonly T[],
  thankedAt: string,
  today: Day,
): T | null {
  const last = latestLately(purchases, today);
  return last && (last.amount ?? 0) >= 0 && !thankedSince(last.day, thankedAt) ? last : null;
}

/** The latest of what happened in the last days, up to `today`. */
export function latestLately<T extends { id: string; day: Day }>(all: readonly T[], today: Day): T | null {
  const lately = all.filter(({ day }) => day <= today && day >= addDays(today, -LATEST_DAYS));
  return lately.reduce<T | null>(
    (last, one) => (last && last.day + last.id > one.day + one.id ? last : one),
    null,
  );
}

/** Whether they were thanked on a day or after it. */
export function thankedSince(day: Day, thankedAt: string): boolean {
  return thankedAt !== '' && dayOf(new Date(thankedAt)) >= day;
}
