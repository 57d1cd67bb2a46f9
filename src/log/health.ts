import Dexie from 'dexie';
import { VERSION } from '../domain/backup/log-file';
import { say } from '../domain/say/say';
import { gzip } from './backup/gzip';
import { restore } from './backup/restore';
import { openLog } from './database';
import { NOTE_IDS } from './note-ids';
import { attempt, failed, failureOf, isOfLaterVersion, type Kept, kept } from './outcome';
import { salvage } from './salvage';
import { keepSnapshot, type SnapshotInfo, withSnapshots } from './snapshot-database';
import { listSnapshots, readSnapshot } from './snapshots';
import type { Watched } from './transfer/pacing';

/** How the log stands before anything is done with it. */
export type LogHealth =
  | { at: 'fine' }
  /** It cannot be opened or read. */
  | { at: 'broken'; says: string; snapshots: SnapshotInfo[] }
  /** Nobody is in it, though snapshots hold people. */
  | { at: 'empty'; snapshots: SnapshotInfo[] }
  /** Another window holds on to an older version of it, or a newer Rapport made it. */
  | { at: 'blocked'; says: string };

/** What could still be read of the broken log, among the snapshots; null when there was nothing. */
export interface Replaced {
  setAside: SnapshotInfo | null;
}

/** Windows that were asked to let go and have not by then never will. */
const PATIENCE_MS = 3000;
/** An upgrade of a big log takes its time; nothing takes this long. */
const LONGEST_MS = 60_000;

/** Looks whether the log can be opened and read, and whether anybody is in it. Changes nothing. */
export async function checkLog(logName = 'rapport'): Promise<LogHealth> {
  if (await isNewer(logName)) return { at: 'blocked', says: say('log_isNewer') };
  const log = openLog(logName);
  try {
    if ((await unlessHeld(log, log.open())) === 'held') return { at: 'blocked', says: say('log_isHeld') };
    await Promise.all(log.tables.map((table) => table.limit(1).toArray()));
    const [contacts, gone] = await Promise.all([log.contacts.count(), log.gone.count()]);
    if (contacts + gone > 0 || (await log.notes.get(NOTE_IDS.emptyIsFine))) return { at: 'fine' };
    const snapshots = await snapshotsWithPeople(logName);
    return snapshots.length === 0 ? { at: 'fine' } : { at: 'empty', snapshots };
  } catch (error) {
    // Upgraded by another window just now.
    if (isOfLaterVersion(error)) return { at: 'blocked', says: say('log_isNewer') };
    console.error(error);
    return { at: 'broken', says: saysOf(error), snapshots: await snapshotsWithPeople(logName) };
  } finally {
    log.close();
  }
}

/** The user wants to go on with the empty log: it is not told again. */
export async function keepEmpty(logName = 'rapport'): Promise<Kept<null>> {
  const log = openLog(logName);
  try {
    return await attempt(async () => {
      await log.notes.put({ id: NOTE_IDS.emptyIsFine, value: true });
      return kept(null);
    });
  } finally {
    log.close();
  }
}

/**
 * Begins the log anew with what a snapshot holds (null: empty). A log that can be read is not replaced: the snapshot
 * is merged into it. Of a broken one, what can still be read is set aside as a snapshot before it is deleted.
 * Reload the page after.
 */
export async function replaceBroken(
  snapshotId: number | null,
  { now, logName = 'rapport', ...watched }: Watched & { now: Date; logName?: string },
): Promise<Kept<Replaced>> {
  const file = snapshotId === null ? null : await readSnapshot(snapshotId, watched, logName);
  if (file && !file.ok) return failed('refused', file.says);
  const health = await checkLog(logName);
  if (health.at === 'blocked') return failed('refused', health.says);
  const setAside = health.at === 'broken' ? await setAsideBroken(logName, now) : kept(null);
  if (!setAside.ok) return setAside;
  if (health.at === 'broken' && !(await deleted(logName))) return failed('refused', say('log_isHeld'));
  if (file) {
    const log = openLog(logName);
    try {
      const restored = await restore(log, file.value, { ...watched, name: say('log_snapshot'), now });
      if (!restored.ok) return restored;
    } finally {
      log.close();
    }
  }
  return kept({ setAside: setAside.value });
}

async function setAsideBroken(logName: string, now: Date): Promise<Kept<SnapshotInfo | null>> {
  const found = await salvage(logName, now);
  if (!found) return kept(null);
  const { file, contacts, interactions } = found;
  const packed = await gzip(file);
  const about = { at: now.toISOString(), size: file.size, device: '', seq: 0, contacts, interactions };
  try {
    return kept(
      await withSnapshots(logName, (database) =>
        keepSnapshot(database, { ...about, kind: 'set-aside', packed }),
      ),
    );
  } catch (error) {
    // Nothing is deleted that could not be set aside.
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

/** False: another window holds on to it. */
async function deleted(logName: string): Promise<boolean> {
  const database = new Dexie(logName);
  return (await unlessHeld(database, database.delete())) === 'done';
}

/** Waits for what other windows may keep from happening. */
async function unlessHeld(database: Dexie, work: PromiseLike<unknown>): Promise<'done' | 'held'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held = new Promise<'held'>((resolve) => {
    const giveUp = (after: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve('held'), after);
    };
    giveUp(LONGEST_MS);
    // They are asked to let go just then, and mostly do.
    database.on('blocked', () => giveUp(PATIENCE_MS));
  });
  try {
    return await Promise.race([work.then(() => 'done' as const), held]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looked up without opening it: Dexie would open it all the same, and may add to it what it misses. */
async function isNewer(logName: string): Promise<boolean> {
  const all = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  // Dexie counts in tenths.
  const version = all.find(({ name }) => name === logName)?.version ?? 0;
  return Math.floor(version / 10) > VERSION;
}

async function snapshotsWithPeople(logName: string): Promise<SnapshotInfo[]> {
  try {
    return (await listSnapshots(logName)).filter(({ contacts }) => contacts > 0);
  } catch (error) {
    // What broke the log may have broken these too.
    console.error(error);
    return [];
  }
}

function saysOf(error: unknown): string {
  if (failureOf(error)?.why === 'full') {
    return say('log_noRoomToOpen');
  }
  return say('log_isDamaged');
}
