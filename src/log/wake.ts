import { happenedSince } from '../domain/happened-since';
import { changed } from '../domain/merge/changed';
import { NOBODY } from '../domain/merge/stamps';
import type { FollowUp, Interaction } from '../domain/model';
import type { Act } from './act';
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
    return log.transaction('rw', log.followUps, log.contacts, async () => {
      const aside = await asideWith(log, contactId, what);
      const theirs = aside.filter((one) => setAsideAt(one) < at.toISOString());
      // Stamped as nobody's: two computers that see it happen do not contradict each other.
      await log.followUps.bulkPut(
        theirs.map((one) => changed('followUps', one, awake(one, now), NOBODY, now)),
      );
      return kept(theirs.length);
    });
  });
}

/**
 * Wakes what was set aside until they write, as part of an act on `followUps` that reads `contacts`: the user was in
 * touch with them on another channel. It brings no nudge: who logs an exchange is told of it there and then.
 */
export async function wakeByExchange(log: LogDatabase, act: Act, exchange: Interaction): Promise<void> {
  if (exchange.channel === 'note') return;
  for (const one of await asideWith(log, exchange.contactId, 'reply')) {
    if (!happenedSince(exchange, setAsideAt(one))) continue;
    await act.change('followUps', one.id, (before) => {
      const woken = awake(before, act.now);
      return woken.due === before.due ? woken : { ...woken, nudgedAt: act.now.toISOString() };
    });
  }
}

/** What is set aside with a person until such a thing happens. */
async function asideWith(log: LogDatabase, contactId: string, what: Waking): Promise<FollowUp[]> {
  const aside = await log.followUps
    .where('until')
    .equals(what)
    .filter(({ status, deletedAt }) => status === 'open' && !deletedAt)
    .toArray();
  if (aside.length === 0) return [];
  const person = await mainId(log, contactId);
  const whose = await Promise.all(aside.map((one) => mainId(log, one.contactId)));
  return aside.filter((_, index) => whose[index] === person);
}

function awake({ until: _, ...followUp }: FollowUp, now: Date): FollowUp {
  // One that came due before it happened has had its nudge.
  if (followUp.due <= now.toISOString()) return followUp;
  const { timed: _timed, ...woken } = followUp;
  return { ...woken, due: now.toISOString(), nudgedAt: null };
}

/** A stamp is a time and the installation. */
function setAsideAt({ times, createdAt }: FollowUp): string {
  return times?.until?.split(' ')[0] ?? createdAt;
}
