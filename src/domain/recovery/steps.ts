import type { FollowUp } from '../model';
import { say } from '../say/say';

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
    get label() {
      return say('recovery_reply');
    },
    get todo() {
      return say('recovery_replyTodo');
    },
    afterDays: 0,
    get note() {
      return say('recovery_replyNote');
    },
    get why() {
      return say('recovery_replyWhy');
    },
  },
  {
    id: 'private',
    get label() {
      return say('recovery_private');
    },
    get todo() {
      return say('recovery_privateTodo');
    },
    afterDays: 1,
    get note() {
      return say('recovery_privateNote');
    },
    get why() {
      return say('recovery_privateWhy');
    },
  },
  {
    id: 'check',
    get label() {
      return say('recovery_check');
    },
    get todo() {
      return say('recovery_checkTodo');
    },
    afterDays: 21,
    get note() {
      return say('recovery_checkNote');
    },
    get why() {
      return say('recovery_checkWhy');
    },
  },
];

export function recoveryStep(id: RecoveryStepId): RecoveryStepKind {
  const step = RECOVERY_STEPS.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}
