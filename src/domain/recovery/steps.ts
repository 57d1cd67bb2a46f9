import type { FollowUp } from '../model';

/** What a complaint asks for, in order. Closing it is the user's word and no step. */
export const RECOVERY_STEP_IDS = ['reply', 'private', 'check'] as const;
export type RecoveryStepId = (typeof RECOVERY_STEP_IDS)[number];

/** One step on the way from a complaint to a customer who stays. */
export interface RecoveryStepKind {
  id: RecoveryStepId;
  /** In the list of steps: `A calm first reply`. */
  label: string;
  /** To be done, for the middle of a sentence. */
  todo: string;
  /** Days after the step before it; the first one is counted in hours, by the user's setting. */
  afterDays: number;
  /** What a follow-up for it says, and why that day. */
  note: FollowUp['note'];
  why: string;
}

/** Every step, in order. */
export const RECOVERY_STEPS: readonly RecoveryStepKind[] = [
  {
    id: 'reply',
    label: 'A calm first reply',
    todo: 'answer them calmly',
    afterDays: 0,
    note: 'Answer their complaint, calmly',
    why: 'A complaint that waits grows.',
  },
  {
    id: 'private',
    label: 'A word in private',
    todo: 'call, write or see them in private',
    afterDays: 1,
    note: 'Call or write to them in private and put it right',
    why: 'A complaint deserves a word in private the next day.',
  },
  {
    id: 'check',
    label: 'A check some weeks later',
    todo: 'ask whether all is still well',
    afterDays: 21,
    note: 'Ask whether all is still well',
    why: 'Three weeks later they know whether it is put right.',
  },
];

export function recoveryStep(id: RecoveryStepId): RecoveryStepKind {
  const step = RECOVERY_STEPS.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}
