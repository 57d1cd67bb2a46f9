import { switchFilter } from '../filter';

/** A follow-up has come due. */
export const DUE = switchFilter({
  id: 'due',
  label: 'filters_due',
  keeps: (now) => {
    const until = now.toISOString();
    return ({ nextDue }) => nextDue !== '' && nextDue <= until;
  },
});
