import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';

/** How far a replica and the log know each other. */
export interface Cursor {
  /** The replica's sequence up to which its documents are in the log. */
  read: number;
  /** The row of `changes` up to which the log is in the replica; null: nothing is yet. */
  written: number | null;
  /** The row of `changes` up to which the server has it; null: nothing is. */
  sent: number | null;
  /** Whether the replica has documents of ours that the server may not have. */
  unsent: boolean;
  /** The replica's sequence up to which the server has all: what came from there, and what was sent. 0: not known. */
  offered: number;
  /** How far the server had come when it last had all. One that is not so far was set back: to a backup, or made anew. */
  server: number;
}

export const AT_THE_START: Cursor = {
  read: 0,
  written: null,
  sent: null,
  unsent: false,
  offered: 0,
  server: 0,
};

export async function readCursor(log: LogDatabase): Promise<Cursor> {
  const row = await log.notes.get(NOTE_IDS.syncCursor);
  return { ...AT_THE_START, ...(row?.value as Partial<Cursor> | undefined) };
}

/** Moves the cursor; what is left out stays. */
export function moveCursor(log: LogDatabase, to: Partial<Cursor>): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    const value: Cursor = { ...(await readCursor(log)), ...to };
    await log.notes.put({ id: NOTE_IDS.syncCursor, value });
  });
}
