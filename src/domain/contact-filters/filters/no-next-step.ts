import { switchFilter } from '../filter';

/** Nothing is planned with them. */
export const NO_NEXT_STEP = switchFilter({
  id: 'no-next-step',
  label: 'filters_noNextStep',
  keeps: () => (summary) => summary.openFollowUps === 0,
});
