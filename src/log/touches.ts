import { cadenceOf } from '../domain/cadence/cadence';
import type { Rhythms } from '../domain/cadence/next-touch';
import { changed } from '../domain/merge/changed';
import type { FollowUp, Interaction } from '../domain/model';
import type { Act } from './act';
import type { LogDatabase } from './database';
import { openAfter, openUntil } from './follow-ups';
import { rowsWith } from './rows-with';
import { mainId, personOf } from './same-person';

/*
 * A keep-in-touch follow-up is done by any exchange, on whatever channel. The exchange stands in its `interactionId`,
 * so that it is open again when the exchange turns out not to have been.
 */

type Exchange = Pick<Interaction, 'id' | 'contactId' | 'channel' | 'at'>;

/** The keep-in-touch follow-ups that an exchange does by itself: those it comes after. A note to oneself is none. */
export async function touchesDoneBy(log: LogDatabase, exchange: Exchange): Promise<FollowUp[]> {
  if (exchange.channel === 'note') return [];
  const theirs = await followUpsWith(log, exchange.contactId);
  return theirs.filter((followUp) => isOpenTouch(followUp) && followUp.createdAt <= exchange.at);
}

/** Such a follow-up as the exchange leaves it. */
export function doneBy(followUp: FollowUp, { id }: Pick<Exchange, 'id'>): FollowUp {
  return { ...followUp, status: 'done', interactionId: id };
}

/** The follow-ups that an exchange did, for when it is taken out of the history. */
export async function touchesLeftBy(
  log: LogDatabase,
  { id, contactId }: Pick<Exchange, 'id' | 'contactId'>,
): Promise<FollowUp[]> {
  const theirs = await followUpsWith(log, contactId);
  return theirs.filter(
    ({ kind, status, interactionId, deletedAt }) =>
      kind === 'cadence' && status === 'done' && interactionId === id && !deletedAt,
  );
}

/** Such a follow-up without its exchange. */
export function leftBy(followUp: FollowUp): FollowUp {
  return { ...followUp, status: 'open', interactionId: null };
}

/** Does them as part of an act on `followUps` that reads `contacts`. */
export async function doTouches(log: LogDatabase, act: Act, exchange: Exchange): Promise<void> {
  for (const { id } of await touchesDoneBy(log, exchange)) {
    await act.change('followUps', id, (before) => doneBy(before, exchange));
  }
}

/** Opens them again as part of such an act. */
export async function undoTouches(log: LogDatabase, act: Act, exchange: Exchange): Promise<void> {
  for (const { id } of await touchesLeftBy(log, exchange)) await act.change('followUps', id, leftBy);
}

/**
 * Cancels those still open with a person whose rhythm the user takes away, as part of that act: undoing it brings them
 * back.
 */
export async function cancelTouches(log: LogDatabase, act: Act, contactId: string): Promise<void> {
  for (const { id } of (await followUpsWith(log, contactId)).filter(isOpenTouch)) {
    await act.change('followUps', id, (before) => ({ ...before, status: 'cancelled' }));
  }
}

/**
 * Closes keep-in-touch follow-ups that nobody needs any more, with these contacts or (null) all: those that an
 * exchange did which came another way (a restored backup, a merge), and those whose contact has no plan now. Answers
 * how many. The lines of the contact list must be fresh.
 */
export async function closeTouches(
  log: LogDatabase,
  contactIds: readonly string[] | null,
  rhythms: Rhythms,
  now: Date,
): Promise<number> {
  const device = await log.deviceId();
  const tables = [log.followUps, log.contacts, log.summaries];
  return log.transaction('rw', tables, async () => {
    let count = 0;
    for (const touch of await openTouches(log, contactIds, now)) {
      const line = await log.summaries.get(await mainId(log, touch.contactId));
      if (!line) continue;
      const done = line.lastAt >= touch.createdAt;
      if (!done && cadenceOf(line, rhythms.byTag)) continue;
      const after: FollowUp = { ...touch, status: done ? 'done' : 'cancelled' };
      await log.followUps.put(changed('followUps', touch, after, device, now));
      count += 1;
    }
    return count;
  });
}

async function openTouches(
  log: LogDatabase,
  contactIds: readonly string[] | null,
  now: Date,
): Promise<FollowUp[]> {
  if (contactIds) {
    const lines = await log.summaries.bulkGet([...contactIds]);
    const records = lines.flatMap((line) => (line ? [line.id, ...line.merged] : []));
    return (await rowsWith(log.followUps, 'contactId', records)).filter(isOpenTouch);
  }
  // Read in one go: looking at each on the way takes a browser many times as long.
  const [due, coming] = await Promise.all([openUntil(log, now).toArray(), openAfter(log, now).toArray()]);
  return [...due, ...coming].filter(isOpenTouch);
}

async function followUpsWith(log: LogDatabase, contactId: string): Promise<FollowUp[]> {
  const ids = (await personOf(log, contactId)).map(({ id }) => id);
  return rowsWith(log.followUps, 'contactId', ids);
}

function isOpenTouch({ kind, status, deletedAt }: FollowUp): boolean {
  return kind === 'cadence' && status === 'open' && !deletedAt;
}
