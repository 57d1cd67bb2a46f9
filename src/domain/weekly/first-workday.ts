import { momentOn } from '../days';
import type { NudgeSettings } from '../model';
import { workdayOf } from '../nudges/hours';

/** Whether a moment is in the user's first working day of the week, which begins on Monday. */
export function isFirstWorkday(moment: Date, hours: Pick<NudgeSettings, 'days' | 'from' | 'until'>): boolean {
  const first = Math.min(...hours.days.map(fromMonday));
  const noon = momentOn(workdayOf(moment, hours), 12);
  return noon !== null && fromMonday(noon.getDay()) === first;
}

/** Days since Monday of a weekday as in `Date.getDay`. */
function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}
