import { daysBefore, daysFilter } from '../filter';

/** Became a contact not longer ago than this. */
export const ADDED = daysFilter({
  id: 'added',
  label: 'Added in the last…',
  standard: 30,
  says: (days) => (days === 1 ? 'Added in the last day' : `Added in the last ${days} days`),
  keeps: (days, now) => {
    const since = daysBefore(days, now);
    return ({ addedAt }) => addedAt >= since;
  },
});
