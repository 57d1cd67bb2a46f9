import { dayOf } from '../days';
import { say } from '../say/say';
import { later } from './calendar';
import { type FinderGiven, type FoundDay, once, type WrongDay } from './found-day';
import { timeOf } from './time-of';
import type { Unit } from './unit';

/** Further ahead nobody plans; a slip of the keyboard does. */
export const MOST_YEARS = 10;
const IN_A_YEAR: Record<Unit, number> = {
  minute: 525_600,
  hour: 8_760,
  day: 366,
  workday: 262,
  week: 52,
  month: 12,
  year: 1,
};

/** The day, with shorter units the hour as well, so long from now; before now where it is negative. */
export function fromNow(
  count: number,
  unit: Unit,
  { now, today }: FinderGiven,
): Omit<FoundDay, 'start' | 'end'> | Omit<WrongDay, 'start' | 'end'> {
  if (!(Math.abs(count) <= MOST_YEARS * IN_A_YEAR[unit]))
    return { why: say('when_tooFar', { years: MOST_YEARS }), offer: null };
  if (unit === 'minute' || unit === 'hour') {
    const minutes = Math.round(count * (unit === 'hour' ? 60 : 1)) || 1;
    const moment = new Date(now.getTime() + minutes * 60_000);
    return { ...once(dayOf(moment)), today: true, time: timeOf(moment), exact: true };
  }
  const day = later(today, count, unit);
  return { ...once(day), today: day === today };
}
