import { switchFilter } from '../filter';

/** They bought, praised the user or sent somebody, and were never thanked for anything. */
export const NEVER_THANKED = switchFilter({
  id: 'never-thanked',
  label: 'filters_neverThanked',
  keeps:
    () =>
    ({ deservesThanksAt, thankedAt }) =>
      deservesThanksAt !== '' && thankedAt === '',
});
