import { changed } from '../domain/merge/changed';
import type { FollowUp } from '../domain/model';
import type { LogDatabase } from './database';
import { openAfter, openUntil } from './follow-ups';

/**
 * Claims the nudges that are due: every open follow-up whose time has come and which nobody claimed for that
 * due date. Each is answered to exactly one caller, whoever else asks at the same time and however the clock
 * jumps; only a new due date (a snooze) opens a new claim.
 *
 * A claim is noted as pending until `nudgesShown`. A worker that dies between the two leaves it to
 * `unshownNudges` of the next one.
 */
export async function claimNudges(log: LogDatabase, now: Date): Promise<FollowUp[]> {
  const device = await log.deviceId();
  return log.transaction('rw', log.followUps, log.pendingNudges, async () => {
    const claimedAt = now.toISOString();
    const due = (await openUntil(log, now).toArray())
      .filter(unclaimed)
      .map((open) => changed('followUps', open, { ...open, nudgedAt: claimedAt }, device, now));
    await log.followUps.bulkPut(due);
    await log.pendingNudges.bulkPut(due.map((followUp) => ({ followUpId: followUp.id, claimedAt })));
    return due;
  });
}

/** The nudges with these follow-up ids reached the user. */
export function nudgesShown(log: LogDatabase, followUpIds: readonly string[]): Promise<void> {
  return log.pendingNudges.bulkDelete([...followUpIds]);
}

/**
 * Nudges that were claimed and not seen to reach the user, and still matter. For the start of a worker only:
 * while one runs, a pending nudge is one that it is about to show.
 */
export function unshownNudges(log: LogDatabase): Promise<FollowUp[]> {
  return log.transaction('rw', log.followUps, log.pendingNudges, async () => {
    const pending = await log.pendingNudges.toArray();
    const followUps = await log.followUps.bulkGet(pending.map((nudge) => nudge.followUpId));
    const still: FollowUp[] = [];
    for (const [index, nudge] of pending.entries()) {
      const followUp = followUps[index];
      // Done, deleted or snoozed since: the nudge has nothing to say any more.
      if (followUp?.status === 'open' && !followUp.deletedAt && followUp.nudgedAt === nudge.claimedAt) {
        still.push(followUp);
      } else {
        await log.pendingNudges.delete(nudge.followUpId);
      }
    }
    return still;
  });
}

/** When the next nudge that nobody claimed comes due; `now` at the earliest, null when there is none. */
export async function nextDue(log: LogDatabase, now: Date): Promise<Date | null> {
  if ((await openUntil(log, now).toArray()).some(unclaimed)) return now;
  const next = await openAfter(log, now).filter(unclaimed).first();
  return next ? new Date(next.due) : null;
}

function unclaimed(followUp: FollowUp): boolean {
  return followUp.nudgedAt === null && !followUp.deletedAt;
}
