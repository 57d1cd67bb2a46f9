import { addDays, dayOf } from '../../days';
import { daysFilter } from '../filter';

/** More than a year of days holds them all. */
const YEAR = 366;

/** A birthday or another day of theirs comes up. Born on 29 February: in other years on the 28th. */
export const DAY_SOON = daysFilter({
  id: 'day-soon',
  label: 'Birthday or other day within…',
  standard: 14,
  says: (days) =>
    days === 1 ? 'Birthday or other day by tomorrow' : `Birthday or other day within ${days} days`,
  keeps: (days, now) => {
    const today = dayOf(now);
    const soon = new Set<string>();
    for (let ahead = 0; ahead <= Math.min(days, YEAR); ahead++) {
      const day = addDays(today, ahead);
      soon.add(day.slice(5));
      if (day.endsWith('-02-28') && addDays(day, 1).endsWith('-03-01')) soon.add('02-29');
    }
    return (summary) => summary.days.some(({ on }) => soon.has(on));
  },
});
