import { switchFilter } from '../filter';

const DAY = 86_400_000;

/** Quiet for longer than the user wants to let pass with this contact. */
export const PAST_CADENCE = switchFilter({
  id: 'past-cadence',
  label: 'Longer quiet than planned',
  keeps: (now) => {
    const moment = now.getTime();
    return ({ cadenceDays, lastAt, addedAt }) =>
      cadenceDays !== null && moment - Date.parse(lastAt || addedAt) > cadenceDays * DAY;
  },
});
