import { switchFilter } from '../filter';

/** They bought, praised the user or sent somebody, and were never thanked for anything. */
export const NEVER_THANKED = switchFilter({
  id: 'never-thanked',
  label: 'Never thanked',
  keeps:
    () =>
    ({ deservesThanksAt, thankedAt }) =>
      deservesThanksAt !== '' && thankedAt === '',
});
