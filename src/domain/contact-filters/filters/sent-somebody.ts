import { switchFilter } from '../filter';

/** At least one contact came by their word. */
export const SENT_SOMEBODY = switchFilter({
  id: 'sent-somebody',
  label: 'filters_sentSomebody',
  keeps: () => (summary) => summary.sent > 0,
});
