import { hearsOnlyPitches } from '../../give-and-ask/give-and-ask';
import { switchFilter } from '../filter';

/** All they heard of late was selling and asking. */
export const ONLY_PITCHES = switchFilter({
  id: 'only-pitches',
  label: 'filters_onlyPitches',
  keeps: () => hearsOnlyPitches,
});
