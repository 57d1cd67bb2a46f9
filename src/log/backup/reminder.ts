import type { LogDatabase } from '../database';
import { lastChange } from '../read-changes';

/** The note that remembers when the last backup file was made. */
const BACKUP = 'backup';
const DAY = 86_400_000;
/** Real use without a backup file: so long and so much of it, or so many people and never one. */
const DAYS = 7;
const CHANGES = 20;
const CONTACTS = 10;
/** Rows of changes that are counted at most: beyond, the number says nothing more to anybody. */
const MOST_ROWS = 1000;
/** Tables that are written by themselves, minute by minute: that is no use. */
const BY_ITSELF: ReadonlySet<string> = new Set(['activeDays', 'missedPosts']);

interface LastBackup {
  at: string;
  seq: number;
}

/** Changes since the last backup file, and when that was made (null: never). */
export interface BackupReminder {
  changes: number;
  since: string | null;
}

/** Remembers that the user made a backup file now. */
export async function noteBackup(log: LogDatabase, now: Date): Promise<void> {
  await log.transaction('rw', log.notes, log.changes, async () => {
    const seq = await lastChange(log);
    await log.notes.put({ id: BACKUP, value: { at: now.toISOString(), seq } satisfies LastBackup });
  });
}

/**
 * Remembers that all there is came out of a backup file just now: the file is this log's backup, as old as it is.
 * `madeAt`: an ISO text; a clock that is ahead of this one counts as now.
 */
export function noteRestored(log: LogDatabase, madeAt: string, now: Date): Promise<void> {
  return noteBackup(log, new Date(Math.min(Date.parse(madeAt), now.getTime())));
}

/** When the last backup file was made; null: never. */
export async function lastBackup(log: LogDatabase): Promise<string | null> {
  return ((await log.notes.get(BACKUP))?.value as LastBackup | undefined)?.at ?? null;
}

/** Whether to remind the user of making a backup file: what to say, or null. Cheap enough for every popup. */
export function backupReminder(log: LogDatabase, now: Date): Promise<BackupReminder | null> {
  return log.transaction('r', log.notes, log.changes, log.contacts, async () => {
    const last = ((await log.notes.get(BACKUP))?.value ?? null) as LastBackup | null;
    if (!last) {
      if ((await log.contacts.count()) < CONTACTS) return null;
      return { changes: await changesAfter(log, 0), since: null };
    }
    // A clock that was set back makes the last backup lie ahead: then only the changes count.
    const ago = now.getTime() - Date.parse(last.at);
    if (ago >= 0 && ago < DAYS * DAY) return null;
    const changes = await changesAfter(log, last.seq);
    return changes < CHANGES ? null : { changes, since: last.at };
  });
}

/** Records written after a row of `changes`. */
async function changesAfter(log: LogDatabase, seq: number): Promise<number> {
  const rows = await log.changes.where(':id').above(seq).limit(MOST_ROWS).toArray();
  const written = rows.filter(({ table }) => !BY_ITSELF.has(table));
  return written.reduce((sum, { ids }) => sum + (ids?.length ?? 1), 0);
}
