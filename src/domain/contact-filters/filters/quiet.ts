import { sayCount } from '../../say/say';
import { daysBefore, daysFilter } from '../filter';

/** No exchange for so long. Who was added and never spoken to counts from the day they were added. */
export const QUIET = daysFilter({
  id: 'quiet',
  label: 'filters_quiet',
  standard: 60,
  says: (days) => sayCount('filters_quietFor', days),
  keeps: (days, now) => {
    const since = daysBefore(days, now);
    return ({ lastAt, addedAt }) => (lastAt || addedAt) <= since;
  },
});
