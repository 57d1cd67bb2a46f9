import { undoRestoreRest } from '../backup/restore-rest';
import type { LogDatabase } from '../database';
import { failed, type Kept, kept } from '../outcome';
import { rowsOfImport } from './import-rows';
import { oneAtATime } from './one-at-a-time';
import { isStopped, pacing, type Watched } from './pacing';
import { undoRow } from './undo-row';

export interface UndoOptions extends Watched {
  now: Date;
}

/** What undoing an import did. */
export interface UndoneImport {
  /** Records taken out again, and records put back as they were. */
  removed: number;
  putBack: number;
  /** Records that stayed, whole or in part, because they were changed since. */
  left: number;
  /** The user stopped it: the rest is still undone by undoing again. */
  cancelled: boolean;
}

/**
 * Undoes an import or a restored backup, the last written first, some records at a time: what it added is removed
 * without a trace, so that the same file can be imported again, and what it changed goes back part by part. What
 * was changed since stays, and so does a contact with whom something was noted since. Undoing can be stopped and
 * gone on with at any point.
 */
export function undoImport(
  log: LogDatabase,
  importId: string,
  options: UndoOptions,
): Promise<Kept<UndoneImport>> {
  return oneAtATime(log, async (): Promise<Kept<UndoneImport>> => {
    const rows = await rowsOfImport(log, importId);
    if (rows.length === 0) return failed('missing', 'This import is no longer listed.');
    const rest = await undoRestoreRest(log, importId);
    if (!rest.ok) return rest;
    const total = rows.reduce((sum, { images }) => sum + images.length, 0);
    const pace = pacing(options);
    const done = { removed: 0, putBack: 0, left: 0 };
    let seen = 0;
    for (const { id } of rows.toReversed()) {
      for (let more = true; more; ) {
        if (await isStopped(() => pace(seen, total), options.signal))
          return kept({ ...done, cancelled: true });
        const undone = await undoRow(log, id, options.now);
        if (!undone.ok) return undone;
        done.removed += undone.value.removed;
        done.putBack += undone.value.putBack;
        done.left += undone.value.left;
        seen += undone.value.images;
        more = undone.value.more;
      }
    }
    options.onProgress?.(total, total);
    return kept({ ...done, cancelled: false });
  });
}
