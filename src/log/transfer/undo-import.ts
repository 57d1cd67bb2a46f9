import { say } from '../../domain/say/say';
import { undoRestoreRest } from '../backup/restore-rest';
import type { LogDatabase } from '../database';
import { attempt, failed, type Kept, kept } from '../outcome';
import type { ImportRow } from '../rows';
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
    const rest = await undoRestoreRest(log, importId);
    if (!rest.ok) return rest;
    const rows = (await rowsOfImport(log, importId)).toReversed();
    if (rows.length === 0) return failed('missing', say('log_importGone'));
    const begun = await beginUndo(log, importId, rows.length);
    if (!begun.ok) return begun;
    const total = rows.reduce((sum, { images }) => sum + images.length, 0);
    const toCome = new Set(rows.flatMap(addedContacts));
    const pace = pacing(options);
    const done = { removed: 0, putBack: 0, left: 0 };
    let seen = 0;
    for (const [index, row] of rows.entries()) {
      if (await isStopped(() => pace(seen, total), options.signal)) return kept({ ...done, cancelled: true });
      for (const id of addedContacts(row)) toCome.delete(id);
      const next = rows[index + 1]?.id ?? null;
      const undone = await undoRow(log, row.id, { next, toCome, now: options.now });
      if (!undone.ok) return undone;
      done.removed += undone.value.removed;
      done.putBack += undone.value.putBack;
      done.left += undone.value.left;
      seen += row.images.length;
    }
    options.onProgress?.(total, total);
    return kept({ ...done, cancelled: false });
  });
}

/** One that is stopped on the way, or whose page is closed, stands half-way until it is finished or undone. */
function beginUndo(log: LogDatabase, importId: string, rows: number): Promise<Kept<null>> {
  return attempt(async () => {
    if (rows > 1) await log.imports.update(importId, { state: 'running' });
    return kept(null);
  });
}

function addedContacts({ images }: ImportRow): string[] {
  return images.flatMap(({ table, before, after }) =>
    table === 'contacts' && before === null && after ? [after.id] : [],
  );
}
