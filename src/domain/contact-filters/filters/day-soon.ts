import { addDays, dayOf } from '../../days';
import { sayCount } from '../../say/say';
import { daysFilter } from '../filter';

/** More than a year of days holds them all. */
const YEAR = 366;

/** A birthday or another day of theirs comes up. Born on 29 February: in other years on the 28th. */
export const DAY_SOON = daysFilter({
  id: 'day-soon',
  label: 'filters_daySoon',
  standard: 14,
  says: (days) => sayCount('filters_daySoonWithin', days),
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
