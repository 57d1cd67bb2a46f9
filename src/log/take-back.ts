import { changed } from '../domain/merge/changed';
import { takeBackChange } from '../domain/merge/take-back';
import type { StoredRecord } from '../domain/model';
import { asStored, type Done, readRecord } from './act';
import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';
import type { RecordImage } from './rows';

/**
 * Undoes an act by what it wrote, in one transaction: added records are deleted, deleted ones stand again,
 * changed parts go back. What somebody changed since stays; `value` counts it. The answer's `images` undo the
 * undoing.
 */
export function takeBack(
  log: LogDatabase,
  images: readonly RecordImage[],
  now: Date,
): Promise<Kept<Done<number>>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const tables = [...new Set(images.map(({ table }) => table))].map((table) => log.table(table));
    if (tables.length === 0) return kept({ value: 0, images: [] });
    return log.transaction('rw', tables, async () => {
      const written: RecordImage[] = [];
      let left = 0;
      for (const { table, before, after } of images.toReversed()) {
        const id = (after ?? before)?.id;
        const stands = id === undefined ? null : await readRecord(log, table, id);
        if (!stands || !after) {
          left += 1;
          continue;
        }
        // Somebody deleted it already.
        if (!before && stands.deletedAt) continue;
        const deleted = () => ({ ...stands, deletedAt: now.toISOString() }) as StoredRecord;
        const back = before
          ? takeBackChange(table, stands, before, after, { device, now })
          : { record: changed(table, stands, deleted(), device, now), left: 0 };
        left += back.left;
        const stored = back.record;
        if (stored === stands) continue;
        await log.table(table).put(asStored(table, stored));
        written.push({ table, before: stands, after: stored });
      }
      return kept({ value: left, images: written });
    });
  });
}
