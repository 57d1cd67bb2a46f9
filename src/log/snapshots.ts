import type { LogFile } from '../domain/backup/log-file';
import { type Read, unread } from '../domain/backup/read';
import { dayOf } from '../domain/days';
import { say } from '../domain/say/say';
import { gunzip, gzip } from './backup/gzip';
import { readLogText, writeLogFile } from './backup/log-file';
import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';
import { lastChange } from './read-changes';
import {
  dropSnapshots,
  infoOf,
  keepSnapshot,
  type SnapshotDatabase,
  type SnapshotInfo,
  withSnapshots,
} from './snapshot-database';
import type { Watched } from './transfer/pacing';

export type { SnapshotInfo } from './snapshot-database';

/** The note by which a log remembers its last snapshot, so that asking costs next to nothing. */
const LAST = 'snapshot';

interface Last {
  day: string;
  seq: number;
}

/** Whether it may be time for a snapshot: the last one is of another day, and something changed since. */
export async function snapshotIsDue(log: LogDatabase, now: Date): Promise<boolean> {
  const last = (await log.notes.get(LAST))?.value as Partial<Last> | undefined;
  return last?.day !== dayOf(now) && last?.seq !== (await lastChange(log));
}

/**
 * Copies the log into the database of snapshots. Null: nothing changed since the last one, there was one today, or
 * nobody is in the log. One that was lost must not push out those with people, and a new one has nothing to bring
 * back: its first people must not wait for tomorrow. Null also when something was erased meanwhile: no copy of it
 * stays, and the next turn makes another.
 */
export async function takeSnapshot(log: LogDatabase, now: Date): Promise<Kept<SnapshotInfo | null>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const seq = await lastChange(log);
    const [contacts, interactions, gone] = await Promise.all([
      log.contacts.count(),
      log.interactions.count(),
      log.gone.count(),
    ]);
    const taken = await withSnapshots(log.name, async (database) => {
      if (await isNeedless(database, { device, seq, contacts, now })) return null;
      const text = await writeLogFile(log, { now });
      const packed = await gzip(text);
      const at = now.toISOString();
      const about = { at, size: text.size, device, seq, contacts, interactions, kind: 'daily' as const };
      const info = await keepSnapshot(database, { ...about, packed });
      // Erased while it was packed: whoever did that dropped the snapshots before this one was among them.
      if ((await log.gone.count()) === gone && (await lastChange(log)) >= seq) return info;
      await dropSnapshots(database, [info.id]);
      return null;
    });
    if (taken) await log.notes.put({ id: LAST, value: { day: dayOf(now), seq } satisfies Last });
    return kept(taken);
  });
}

/** Newest first. */
export function listSnapshots(logName = 'rapport'): Promise<SnapshotInfo[]> {
  return withSnapshots(logName, async (database) =>
    (await database.about.orderBy(':id').reverse().toArray()).map(infoOf),
  );
}

/** Throws the signal's reason when cancelled. */
export async function readSnapshot(
  id: number,
  watched: Watched = {},
  logName = 'rapport',
): Promise<Read<LogFile>> {
  const found = await withSnapshots(logName, (database) =>
    Promise.all([database.about.get(id), database.contents.get(id)]),
  );
  const [about, content] = found;
  if (!about || !content) return unread('broken', say('log_snapshotGone'));
  return readLogText(gunzip(content.packed), about.size, watched);
}

/** Drops all snapshots. */
export function forgetSnapshots(logName = 'rapport'): Promise<void> {
  return withSnapshots(logName, (database) =>
    database.transaction('rw', database.about, database.contents, async () => {
      await database.about.clear();
      await database.contents.clear();
    }),
  );
}

/** Drops snapshots made before a time; the newest stays. */
export function forgetOldSnapshots(until: Date, logName = 'rapport'): Promise<void> {
  return withSnapshots(logName, (database) =>
    database.transaction('rw', database.about, database.contents, async () => {
      const [, ...older] = await database.about.orderBy(':id').reverse().toArray();
      const old = older.filter(({ at }) => at < until.toISOString());
      await dropSnapshots(
        database,
        old.map(({ id }) => id),
      );
    }),
  );
}

async function isNeedless(
  database: SnapshotDatabase,
  { device, seq, contacts, now }: { device: string; seq: number; contacts: number; now: Date },
): Promise<boolean> {
  if (contacts === 0) return true;
  const all = await database.about.orderBy(':id').reverse().toArray();
  const last = all.find(({ kind }) => kind === 'daily');
  // By the day, not by the hours since: a clock set back must not stop them until it has caught up.
  return (
    last !== undefined &&
    ((last.device === device && last.seq === seq) || dayOf(new Date(last.at)) === dayOf(now))
  );
}
