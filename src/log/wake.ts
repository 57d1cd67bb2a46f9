import { changed } from '../domain/merge/changed';
import type { FollowUp } from '../domain/model';
import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';
import { mainId } from './same-person';

/** What happened that a follow-up was set aside for: they wrote, or the user has a page or a post of theirs open. */
export type Waking = NonNullable<FollowUp['until']>;

/**
 * Wakes what was set aside with this person until such a thing happens: it is due now, and brings a nudge. `at` is
 * when it happened; what was set aside later than that goes on waiting. Answers how many were woken.
 */
export async function wakeFollowUps(
  log: LogDatabase,
  contactId: string,
  what: Waking,
  now: Date,
  at: Date = now,
): Promise<Kept<number>> {
  return attempt(async () => {
    // Nearly always nothing is set aside: then this look is all, and it locks nothing.
    if ((await log.followUps.where('until').equals(what).count()) === 0) return kept(0);
    const device = await log.deviceId();
    return log.transaction('rw', log.followUps, log.contacts, async () => {
      const person = await mainId(log, contactId);
      const aside = await log.followUps
        .where('until')
        .equals(what)
        .filter((one) => one.status === 'open' && !one.deletedAt && setAsideAt(one) < at.toISOString())
        .toArray();
      const whose = await Promise.all(aside.map((one) => mainId(log, one.contactId)));
      const theirs = aside.filter((_, index) => whose[index] === person);
      await log.followUps.bulkPut(
        theirs.map((one) => changed('followUps', one, awake(one, now), device, now)),
      );
      return kept(theirs.length);
    });
  });
}

function awake({ until: _, ...followUp }: FollowUp, now: Date): FollowUp {
  // One that came due before it happened has had its nudge.
  if (followUp.due <= now.toISOString()) return followUp;
  return { ...followUp, due: now.toISOString(), nudgedAt: null };
}

/** A stamp is a time and the installation. */
function setAsideAt({ times, createdAt }: FollowUp): string {
  return times?.until?.split(' ')[0] ?? createdAt;
}
