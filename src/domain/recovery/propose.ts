import type { ProposedFollowUp } from '../coach-view';
import { addDays, dayOf } from '../days';
import { say } from '../say/say';
import type { Recovery } from './recovery';
import { recoveryStep } from './steps';

/** When all steps are taken, what is left is to say how it ended. */
const CLOSE_AFTER_DAYS = 7;

/**
 * The next step of a recovery, to be kept or changed. `replying`: the user is about to answer them, so the one after
 * the reply is next. Days are counted from today, and never in the past.
 */
export function proposeRecoveryStep(
  { steps }: Pick<Recovery, 'steps'>,
  now: Date,
  { replying }: { replying: boolean },
): ProposedFollowUp {
  const today = dayOf(now);
  const next = steps.find(({ id, takenAt }) => takenAt === null && !(replying && id === 'reply'));
  if (!next) {
    return {
      day: addDays(today, CLOSE_AFTER_DAYS),
      note: say('recovery_closeNote'),
      why: say('recovery_closeWhy'),
      kind: 'recovery',
    };
  }
  const { note, why, afterDays } = recoveryStep(next.id);
  const wanted = next.by === null ? addDays(today, afterDays) : dayOf(new Date(next.by));
  return { day: wanted < today ? today : wanted, note, why, kind: 'recovery' };
}
