import type { RecoveryOutcome } from '../model';
import { say } from '../say/say';

interface Outcome {
  id: RecoveryOutcome;
  /** `Won back` */
  label: string;
  /** What it means, for a hint. */
  means: string;
}

/** How a recovery can end, in the user's judgement. */
export const OUTCOMES: readonly Outcome[] = [
  {
    id: 'won-back',
    get label() {
      return say('recovery_wonBack');
    },
    get means() {
      return say('recovery_wonBackMeans');
    },
  },
  {
    id: 'settled',
    get label() {
      return say('recovery_settled');
    },
    get means() {
      return say('recovery_settledMeans');
    },
  },
  {
    id: 'lost',
    get label() {
      return say('recovery_lost');
    },
    get means() {
      return say('recovery_lostMeans');
    },
  },
  {
    id: 'no-fault',
    get label() {
      return say('recovery_noFault');
    },
    get means() {
      return say('recovery_noFaultMeans');
    },
  },
];

/** A complaint that was settled by an earlier version has no outcome: it was put right. */
export function outcomeLabel(id: RecoveryOutcome | undefined): string {
  return OUTCOMES.find((outcome) => outcome.id === id)?.label ?? say('recovery_putRight');
}
