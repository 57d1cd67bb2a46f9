import { dayOf } from '../../days';
import { switchFilter } from '../filter';

/** Quiet for as long as the user wants to let pass with this contact, and nothing is planned before long. */
export const PAST_CADENCE = switchFilter({
  id: 'past-cadence',
  label: 'filters_pastRhythm',
  keeps: (now) => {
    const [today, moment] = [dayOf(now), now.toISOString()];
    return ({ nextTouch, nextDue }) => nextTouch !== '' && nextTouch <= today && nextDue <= moment;
  },
});
