import { say } from '../../say/say';
import type { Term } from '../facts';

/** Nothing else goes well with somebody who was let down and waits. */
export const openComplaint: Term = ({ what, person }) =>
  person?.openComplaint && what !== 'complaint' && what !== 'recovery'
    ? { says: say('today_openComplaint'), points: 4 }
    : null;
