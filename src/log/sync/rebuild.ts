import { liveQuery, type Table } from 'dexie';
import { actedOn } from '../../domain/acted-on';
import { MERGED_TABLES } from '../../domain/merge/shapes';
import { CARD_ID } from '../../domain/sync/card';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import { type Kept, kept } from '../outcome';
import { lastChange } from '../read-changes';
import { takeSnapshot } from '../snapshots';
import { AT_THE_START, type Cursor } from './cursor';
import { BATCHES, type Sides, whole } from './exchange';
import { allIds } from './log-envelopes';
import { writeIds } from './outbox';

/** The side that all is built anew from. */
export type RebuildFrom = 'here' | 'server';

/**
 * Asks for a side to be built anew; the next round does it, and goes on with it if it is cut.
 *
 * - `here`: the server gets what this log says, and loses what it does not have. Other devices take that over with
 *   their next round; what they changed meanwhile is merged as ever.
 * - `server`: the log gets what the server has, and loses what is only here. A snapshot of the log as it was is kept.
 */
export function askToRebuild(log: LogDatabase, from: RebuildFrom): Promise<unknown> {
  return log.notes.put({ id: NOTE_IDS.syncRebuild, value: from });
}

/** What is asked for and not done yet. */
export async function rebuildAsked(log: LogDatabase): Promise<RebuildFrom | null> {
  return ((await log.notes.get(NOTE_IDS.syncRebuild))?.value as RebuildFrom | undefined) ?? null;
}

/** Takes the wish back; what was done of it stands. */
export function dropRebuild(log: LogDatabase): Promise<void> {
  return log.notes.delete(NOTE_IDS.syncRebuild);
}

/**
 * Does what was asked for, up to where an ordinary exchange can go on. When the wish is taken back on the way, what was
 * done stands, and the exchange merges the rest.
 */
export async function rebuilt(sides: Sides): Promise<Kept<null>> {
  const { log } = sides;
  const from = await rebuildAsked(log);
  if (from === null) return kept(null);
  const dropped = new AbortController();
  const watching = liveQuery(() => rebuildAsked(log)).subscribe({
    next: (asked) => asked !== from && dropped.abort(),
    error: console.error,
  });
  const signal = AbortSignal.any([sides.signal, dropped.signal]);
  try {
    return await rebuiltFrom(from, { ...sides, signal });
  } catch (error) {
    if (!dropped.signal.aborted || sides.signal.aborted) throw error;
    return kept(null);
  } finally {
    watching.unsubscribe();
  }
}

async function rebuiltFrom(from: RebuildFrom, sides: Sides): Promise<Kept<null>> {
  const { log, replica, remote, signal } = sides;
  await whole(replica.replicate.from(remote, BATCHES), signal);
  if (from === 'server') return fromServer(sides);
  const read = Number((await replica.info()).update_seq);
  const upTo = await lastChange(log);
  const ids = await allIds(log);
  for (const id of await documentsIn(sides)) if (!ids.has(id)) ids.set(id, null);
  await writeIds(sides, ids);
  await done(log, { read, written: upTo, sent: null, unsent: true, offered: 0, server: 0 });
  return kept(null);
}

/** Empties the log in the same moment in which it is noted that all of the replica is to be read. */
async function fromServer({ log, now }: Sides): Promise<Kept<null>> {
  const copy = await takeSnapshot(log, now);
  if (!copy.ok) return copy;
  const tables: Table[] = MERGED_TABLES.map((table) => log.table(table));
  await log.transaction('rw', [...tables, log.gone, log.changes, log.notes], async () => {
    await Promise.all(
      [...tables.filter((table) => table !== log.mentions), log.gone].map((table) => table.clear()),
    );
    // Posts that nobody acted on are on no server; complaints may be among them.
    await log.mentions.filter(actedOn).delete();
    await note(log, { ...AT_THE_START, written: await lastChange(log), sent: await lastChange(log) });
  });
  return kept(null);
}

function done(log: LogDatabase, cursor: Cursor): Promise<void> {
  return log.transaction('rw', log.notes, () => note(log, cursor));
}

async function note(log: LogDatabase, cursor: Cursor): Promise<void> {
  await log.notes.put({ id: NOTE_IDS.syncCursor, value: cursor });
  await log.notes.delete(NOTE_IDS.syncRebuild);
}

async function documentsIn({ replica }: Sides): Promise<string[]> {
  const { rows } = await replica.allDocs({});
  return rows.flatMap((row) =>
    'error' in row || row.id === CARD_ID || row.id.startsWith('_design/') ? [] : [row.id],
  );
}
