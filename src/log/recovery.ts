import Dexie from 'dexie';
import type { FollowUp, Interaction, Mention, RecoveryOutcome } from '../domain/model';
import { isOpenComplaint, type Recovery, recoveryOf } from '../domain/recovery/recovery';
import { say } from '../domain/say/say';
import { type Act, act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import { personOf } from './same-person';

/** Whose recovery: the ids of all records of the person, their waiting posts and their follow-ups. */
interface Whose {
  ids: readonly string[];
  waiting: readonly Mention[];
  followUps: readonly FollowUp[];
}

/** The open recovery with a person, null where there is none. `replyWithinHours` is the setting. */
export async function readRecovery(
  log: LogDatabase,
  { ids, waiting, followUps }: Whose,
  replyWithinHours: number,
): Promise<Recovery | null> {
  const interactions = await exchangesOf(log, ids);
  const answered = interactions.filter(isOpenComplaint).flatMap(({ mentionId }) => mentionId ?? []);
  const posts = await log.mentions.bulkGet(answered);
  const mentions = [...waiting, ...posts.filter((post) => post !== undefined)];
  return recoveryOf({ interactions, mentions, followUps }, replyWithinHours);
}

/** Everything that passed between the user and a person, in no particular order. */
export async function exchangesOf(log: LogDatabase, ids: readonly string[]): Promise<Interaction[]> {
  const each = await Promise.all(
    ids.map((id) =>
      log.interactions.where('[contactId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    ),
  );
  return each.flat().filter(({ deletedAt }) => !deletedAt);
}

/** Whether a complaint of the person whom a contact belongs to is open. Reads `contacts` and `interactions`. */
export async function hasOpenComplaint(log: LogDatabase, contactId: string): Promise<boolean> {
  const ids = (await personOf(log, contactId)).map(({ id }) => id);
  return (await exchangesOf(log, ids)).some(isOpenComplaint);
}

/**
 * The user closes a recovery: all open complaints of the person are settled, and what was planned for it is
 * cancelled. Answers how many complaints these were. Posts that nobody answered yet cannot be closed by this.
 */
export function closeRecovery(
  log: LogDatabase,
  contactId: string,
  outcome: RecoveryOutcome,
  now: Date,
): Promise<Kept<Done<number>>> {
  return act(log, ['interactions', 'followUps', log.contacts], now, async (act) => {
    const ids = (await personOf(log, contactId)).map(({ id }) => id);
    if (ids.length === 0) return gone('log_thisContact');
    const open = (await exchangesOf(log, ids)).filter(isOpenComplaint);
    if (open.length === 0) return failed('missing', say('log_noOpenComplaint'));
    for (const { id } of open) {
      await act.change('interactions', id, (before) => ({
        ...before,
        settledAt: now.toISOString(),
        outcome,
      }));
    }
    await cancelPlans(log, act, ids);
    return kept(open.length);
  });
}

/** The user says that a complaint is open again. */
export function reopenComplaint(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<Interaction>>> {
  return act(log, ['interactions'], now, async (act) => {
    const interaction = await act.change('interactions', id, ({ outcome: _, ...before }) => ({
      ...before,
      settledAt: null,
    }));
    return interaction ? kept(interaction) : gone('log_thisComplaint');
  });
}

async function cancelPlans(log: LogDatabase, act: Act, ids: readonly string[]): Promise<void> {
  const planned = await log.followUps.where('contactId').anyOf(ids).toArray();
  for (const { id, kind, status } of planned) {
    if (kind !== 'recovery' || status !== 'open') continue;
    await act.change('followUps', id, (before) => ({ ...before, status: 'cancelled' }));
  }
}
