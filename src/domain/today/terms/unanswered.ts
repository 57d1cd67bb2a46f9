import type { Term } from '../facts';

/** More than all other terms together: a complaint that nobody answered leads every list. */
const LEADS = 30;

export const unanswered: Term = ({ what }) =>
  what === 'complaint' ? { says: 'unanswered complaint', points: LEADS } : null;
