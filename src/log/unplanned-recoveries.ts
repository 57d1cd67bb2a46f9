import Dexie from 'dexie';
import { identityKey } from '../domain/identity';
import type { Mention } from '../domain/model';
import { complains } from '../domain/recovery/complains';
import type { Recovery } from '../domain/recovery/recovery';
import type { LogDatabase } from './database';
import { readRecovery } from './recovery';
import { readSettings } from './settings';

/** Somebody whose complaint is open, and nothing is planned to put it right. */
export interface UnplannedRecovery {
  contactId: string;
  name: string;
  recovery: Recovery;
}

/**
 * Open recoveries without a follow-up of their own, first those that nobody has answered, then the oldest complaint,
 * and how many there are in all: whatever else is planned with somebody, in it a complaint may be forgotten. `waiting`
 * are all posts that wait: who complains in one of them has no answer yet, leads every list by that, and is not among
 * these. Whose complaints are open the lines of the contact list say, so those must be fresh.
 */
export async function unplannedRecoveries(
  log: LogDatabase,
  waiting: readonly Mention[],
  limit: number,
): Promise<{ rows: UnplannedRecovery[]; count: number }> {
  const [lines, unanswered, { replyWithinHours }] = await Promise.all([
    log.summaries.where('complaintAt').above('').toArray(),
    whoWaits(log, waiting),
    readSettings(log),
  ]);
  if (lines.length === 0) return { rows: [], count: 0 };
  const planned = await recoveriesPlanned(log);
  const unplanned = lines
    .sort((a, b) => Number(b.complaintWaits) - Number(a.complaintWaits))
    .map(({ id, merged, name }) => ({ id, name, ids: [id, ...merged] }))
    .filter(({ ids }) => !ids.some((id) => planned.has(id) || unanswered.has(id)));
  const shown = await Promise.all(
    unplanned.slice(0, limit).map(async ({ id, name, ids }) => {
      const followUps = await log.followUps.where('contactId').anyOf(ids).toArray();
      const recovery = await readRecovery(log, { ids, waiting: [], followUps }, replyWithinHours);
      // Closed a moment ago: the line does not know yet.
      return recovery ? [{ contactId: id, name, recovery }] : [];
    }),
  );
  const rows = shown.flat();
  return { rows, count: unplanned.length - (shown.length - rows.length) };
}

/** The records of those who complain in a post that waits. A mention knows its contact only once the user acted on it. */
async function whoWaits(log: LogDatabase, waiting: readonly Mention[]): Promise<Set<string>> {
  const complaints = waiting.filter(({ verdict }) => complains(verdict));
  const keys = complaints.flatMap(({ post }) => identityKey(post.site, post.author) ?? []);
  const known = await log.contacts.where('identityKeys').anyOf(keys).primaryKeys();
  return new Set([...known, ...complaints.flatMap(({ contactId }) => contactId ?? [])]);
}

/**
 * The records with which a step of a recovery is planned. All follow-ups in one go: asking for many people one by one
 * takes a browser far longer.
 */
async function recoveriesPlanned(log: LogDatabase): Promise<Set<string>> {
  const open = await log.followUps
    .where('[status+due]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .toArray();
  const steps = open.filter(({ kind, deletedAt }) => kind === 'recovery' && !deletedAt);
  return new Set(steps.map(({ contactId }) => contactId));
}
