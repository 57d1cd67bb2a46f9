import type { OpenComplaint, ProposedFollowUp } from '../domain/coach-view';
import type { Contact, Mention } from '../domain/model';
import { complains } from '../domain/recovery/complains';
import { proposeRecoveryStep } from '../domain/recovery/propose';
import { type Recovery, recoveryOf } from '../domain/recovery/recovery';
import type { LogDatabase } from './database';
import { readRecovery } from './recovery';
import { personOf } from './same-person';
import { waitingOf } from './waiting-of';

interface Around {
  /** Null: somebody new. */
  contact: Contact | null;
  replyWithinHours: number;
  now: Date;
}

/** A complaint that is open while a post of theirs is answered, and the next step it asks for. */
export interface CoachRecovery {
  shown: OpenComplaint;
  proposed: ProposedFollowUp;
}

/** What of the author's complaints the coach must know; null: none is open. */
export async function coachRecovery(
  log: LogDatabase,
  mention: Mention,
  { contact, replyWithinHours, now }: Around,
): Promise<CoachRecovery | null> {
  const recovery = contact
    ? await recoveryWith(log, mention, contact, replyWithinHours)
    : recoveryOf({ interactions: [], mentions: [mention], followUps: [] }, replyWithinHours);
  if (!recovery) return null;
  const here = isHere(recovery, mention);
  return {
    shown: {
      since: recovery.since,
      here,
      next: recovery.next,
      by: recovery.steps.find(({ id }) => id === recovery.next)?.by ?? null,
    },
    proposed: proposeRecoveryStep(recovery, now, { replying: here }),
  };
}

async function recoveryWith(
  log: LogDatabase,
  mention: Mention,
  contact: Contact,
  replyWithinHours: number,
): Promise<Recovery | null> {
  const ids = (await personOf(log, contact.id)).map(({ id }) => id);
  const [waiting, followUps] = await Promise.all([
    waitingOf(log, contact, ids),
    log.followUps.where('contactId').anyOf(ids).toArray(),
  ]);
  const others = waiting.filter(({ id }) => id !== mention.id);
  return readRecovery(log, { ids, waiting: [...others, mention], followUps }, replyWithinHours);
}

function isHere({ complaints, unanswered }: Recovery, mention: Mention): boolean {
  if (!complains(mention.verdict)) return false;
  return (
    unanswered.some(({ id }) => id === mention.id) ||
    complaints.some(({ mentionId }) => mentionId === mention.id)
  );
}
