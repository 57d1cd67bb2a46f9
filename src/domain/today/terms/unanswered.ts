import { say } from '../../say/say';
import type { Term } from '../facts';

/** More than all other terms together: a complaint that nobody answered leads every list. */
const LEADS = 30;

export const unanswered: Term = ({ what }) =>
  what === 'complaint' ? { says: say('today_unanswered'), points: LEADS } : null;
