import { NO_SYNC_STATE, type SyncState } from '../../domain/sync/state';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import { changesSince } from '../read-changes';
import { readCursor } from './cursor';

type Noted = Omit<SyncState, 'pending'>;

/** How sync stands. Reads the log only, so that pages can live on it. */
export function readSyncState(log: LogDatabase): Promise<SyncState> {
  return log.transaction('r', log.notes, log.changes, async () => {
    const row = await log.notes.get(NOTE_IDS.syncState);
    return { ...NO_SYNC_STATE, ...(row?.value as Noted | undefined), pending: await pendingIn(log) };
  });
}

/** Changes what is noted of it. */
export function noteSyncState(log: LogDatabase, change: (state: Noted) => Noted): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    const row = await log.notes.get(NOTE_IDS.syncState);
    const { pending: _, ...none } = NO_SYNC_STATE;
    await log.notes.put({
      id: NOTE_IDS.syncState,
      value: change({ ...none, ...(row?.value as Noted | undefined) }),
    });
  });
}

/** Records that were written since the server had all of them; null: all may be. */
async function pendingIn(log: LogDatabase): Promise<number | null> {
  const { sent } = await readCursor(log);
  const { rows } = await changesSince(log, sent);
  if (!rows || rows.some(({ ids }) => ids === null)) return null;
  return new Set(rows.flatMap(({ ids }) => ids ?? [])).size;
}
