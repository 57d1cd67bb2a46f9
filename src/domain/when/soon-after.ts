import { timeOf } from './time-of';
import type { Clock } from './when';

const HOUR_MS = 3_600_000;

/** An hour from now; none on the last hour of a day. */
export function soonAfter(now: Date): Clock | undefined {
  const moment = new Date(now.getTime() + HOUR_MS);
  return moment.getDate() === now.getDate() ? timeOf(moment) : undefined;
}
