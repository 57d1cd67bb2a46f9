import { switchFilter } from '../filter';

/** They complained, and it is not put right yet. */
export const OPEN_COMPLAINT = switchFilter({
  id: 'open-complaint',
  label: 'filters_openComplaint',
  keeps:
    () =>
    ({ complaintAt }) =>
      complaintAt !== '',
});
