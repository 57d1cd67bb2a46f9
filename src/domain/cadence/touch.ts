import { doneAt } from '../done-at';
import type { FollowUp, FollowUpKind } from '../model';

/** Doing one of these is being in touch, whether or not the user notes an exchange. */
const IN_TOUCH: readonly FollowUpKind[] = ['cadence', 'thanks', 'birthday', 'anniversary'];

/**
 * When a follow-up was a touch, or took the place of one; empty: it is none. A keep-in-touch that was cancelled or
 * deleted counts, too: the user has said not this time, and the next one is a whole rhythm away.
 */
export function touchOf(followUp: FollowUp): string {
  const { kind, status, deletedAt } = followUp;
  if (!kind || !IN_TOUCH.includes(kind)) return '';
  if (kind === 'cadence' && deletedAt) return deletedAt;
  if (deletedAt || status === 'open') return '';
  return status === 'done' || kind === 'cadence' ? doneAt(followUp) : '';
}
