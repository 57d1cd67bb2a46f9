import { dayOf, momentOn } from './days';
import type { Interaction } from './model';

/**
 * Whether an exchange took place at `since` (a UTC timestamp) or later. Noon stands for a day without an hour: on the
 * day itself it counts where it was written down later.
 */
export function happenedSince(
  { at, createdAt }: Pick<Interaction, 'at' | 'createdAt'>,
  since: string,
): boolean {
  if (at >= since) return true;
  const day = dayOf(new Date(at));
  const noon = momentOn(day, 12);
  return day === dayOf(new Date(since)) && noon?.toISOString() === at && createdAt >= since;
}
