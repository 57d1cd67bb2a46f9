import { sayCount } from '../../say/say';
import { daysBefore, daysFilter } from '../filter';

/** Became a contact not longer ago than this. */
export const ADDED = daysFilter({
  id: 'added',
  label: 'filters_added',
  standard: 30,
  says: (days) => sayCount('filters_addedWithin', days),
  keeps: (days, now) => {
    const since = daysBefore(days, now);
    return ({ addedAt }) => addedAt >= since;
  },
});
