import type { FollowUpKind } from '../../model';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import type { Term } from '../facts';

const DAY = 86_400_000;

/** What a kind of follow-up is worth beyond any other, and for how many days when not for good. */
interface Purpose {
  says: Key;
  points: number;
  days?: number;
}

/** To weigh a new kind: a line here. */
const PURPOSES: Record<FollowUpKind, Purpose | null> = {
  recovery: { says: 'today_recovery', points: 5 },
  promise: { says: 'today_promise', points: 4 },
  thanks: { says: 'today_thanks', points: 3 },
  // On the day it is worth most; a week later nobody waits for it.
  birthday: { says: 'today_birthday', points: 5, days: 1 },
  step: { says: 'today_step', points: 2 },
  anniversary: { says: 'today_anniversary', points: 2, days: 3 },
  cadence: null,
};

export const purpose: Term = ({ what, since }, now) => {
  const worth = what === 'complaint' ? null : PURPOSES[what];
  if (!worth) return null;
  const { says, points, days = Number.POSITIVE_INFINITY } = worth;
  return now.getTime() - since.getTime() < days * DAY ? { says: say(says), points } : null;
};
