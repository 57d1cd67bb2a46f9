import type { FollowUpKind } from '../../model';
import type { Counted, Term } from '../facts';

const DAY = 86_400_000;

/** What a kind of follow-up is worth beyond any other, and for how many days when not for good. */
interface Purpose extends Counted {
  days?: number;
}

/** To weigh a new kind: a line here. */
const PURPOSES: Record<FollowUpKind, Purpose | null> = {
  recovery: { says: 'a complaint to put right', points: 5 },
  promise: { says: 'you promised it', points: 4 },
  thanks: { says: 'a thank-you', points: 3 },
  // On the day it is worth most; a week later nobody waits for it.
  birthday: { says: 'their birthday', points: 5, days: 1 },
  step: { says: 'a planned step', points: 2 },
  anniversary: { says: 'an anniversary', points: 2, days: 3 },
  cadence: null,
};

export const purpose: Term = ({ what, since }, now) => {
  const worth = what === 'complaint' ? null : PURPOSES[what];
  if (!worth) return null;
  const { says, points, days = Number.POSITIVE_INFINITY } = worth;
  return now.getTime() - since.getTime() < days * DAY ? { says, points } : null;
};
