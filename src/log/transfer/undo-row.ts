import { stampOf } from '../../domain/merge/changed';
import { sameThing } from '../../domain/merge/same-thing';
import type { MergedTable } from '../../domain/merge/shapes';
import { takeBackChange } from '../../domain/merge/take-back';
import type { Contact, StoredRecord } from '../../domain/model';
import { asStored } from '../act';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import { OF_A_CONTACT } from '../purge';
import type { ContactRow, RecordImage } from '../rows';
import { stillNeeded, type WhyNeeded } from './still-needed';

/** What undoing a part of an import did. */
export interface UndoneRow {
  removed: number;
  putBack: number;
  left: number;
}

/** How a row stands to the rest of its import. */
export interface UndoStep {
  /** The row that is undone after this one; null: none is. */
  next: string | null;
  /** Contacts that the rows after this one added. */
  toCome: ReadonlySet<string>;
  now: Date;
}

/**
 * Undoes one row of an import, in one transaction, and forgets it: the file's rows it knew can be imported again.
 * A contact on whom only such contacts count as are still to be removed is handed on to the next row.
 */
export function undoRow(log: LogDatabase, rowId: string, step: UndoStep): Promise<Kept<UndoneRow>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const known = await log.imports.get(rowId);
    if (!known) return kept({ removed: 0, putBack: 0, left: 0 });
    const tables = new Set<MergedTable>(known.images.map(({ table }) => table));
    if (tables.has('contacts')) for (const table of OF_A_CONTACT) tables.add(table);
    const stores = [...[...tables].map((table) => log.table(table)), log.gone, log.imports];
    return log.transaction('rw', stores, async () => {
      const row = (await log.imports.get(rowId)) ?? known;
      const { waiting, ...undone } = await undoImages(log, row.images.toReversed(), device, step);
      await handOn(log, step.next, waiting);
      if (row.partOf) await log.imports.delete(row.id);
      else await log.imports.put({ ...row, rows: [], images: [], state: 'undone' });
      return kept(undone);
    });
  });
}

async function handOn(log: LogDatabase, next: string | null, images: readonly RecordImage[]): Promise<void> {
  if (next === null || images.length === 0) return;
  const row = await log.imports.get(next);
  if (row) await log.imports.put({ ...row, images: [...images, ...row.images] });
}

const NOBODY: ReadonlyMap<string, WhyNeeded> = new Map();

async function undoImages(
  log: LogDatabase,
  images: readonly RecordImage[],
  device: string,
  { toCome, now }: UndoStep,
) {
  const done = { removed: 0, putBack: 0, left: 0, waiting: [] as RecordImage[] };
  for (const [table, ofTable] of byTable(images)) {
    const ids = ofTable.map(({ before, after }) => (after ?? before)?.id ?? '');
    const rows: (StoredRecord | undefined)[] = await log.table(table).bulkGet(ids);
    const standing = new Map(rows.flatMap((row) => (row ? [[row.id, asRecord(table, row)] as const] : [])));
    const added: StoredRecord[] = [];
    /** By id: a record that was written more than once goes back step by step. */
    const put = new Map<string, StoredRecord>();
    const erased: StoredRecord[] = [];
    for (const { before, after } of ofTable) {
      const stands = standing.get((after ?? before)?.id ?? '');
      if (!after) {
        if (before && !stands) erased.push(before);
      } else if (stands && before === null) {
        if (isAsItCame(stands, after)) added.push(stands);
        // Deleted since it came: it stays so.
        else if (!stands.deletedAt) done.left += 1;
      } else if (stands && before) {
        const back = takeBackChange(table, stands, before, after, { device, now });
        const stored = back.record;
        if (stored !== stands) put.set(stored.id, asStored(table, stored));
        standing.set(stored.id, stored);
        if (back.left > 0) done.left += 1;
      }
    }
    await log.table(table).bulkPut([...put.values()]);
    // What was put back may have been all that counted on an added one.
    const staying = table === 'contacts' ? await stillNeeded(log, added as Contact[], toCome) : NOBODY;
    const remove = added.flatMap(({ id }) => (staying.has(id) ? [] : [id]));
    done.left += added.filter(({ id }) => staying.get(id) === 'needed').length;
    done.waiting.push(
      ...ofTable.filter(
        ({ before, after }) => before === null && after && staying.get(after.id) === 'waiting',
      ),
    );
    await log.table(table).bulkDelete(remove);
    const back = await bringBack(log, table, erased);
    done.removed += remove.length;
    done.putBack += put.size + back;
    done.left += erased.length - back;
  }
  return done;
}

/** Nobody changed it since. That it was nudged, the background noted by itself. */
function isAsItCame(stands: StoredRecord, came: StoredRecord): boolean {
  if (stands.updatedAt === came.updatedAt) return true;
  const since = Object.entries(stands.times ?? {}).filter(
    ([, stamp]) => stamp > stampOf(came.updatedAt, '~'),
  );
  return since.length > 0 && since.every(([path]) => path === 'nudgedAt');
}

/** Records that a restored backup erased; those stay away of which there is another by now. Answers how many came. */
async function bringBack(log: LogDatabase, table: MergedTable, erased: StoredRecord[]): Promise<number> {
  if (erased.length === 0) return 0;
  const nameOf = (record: StoredRecord) => sameThing(table)?.nameOf(record as never) ?? null;
  const taken = sameThing(table)
    ? new Set((await log.table(table).toArray()).map(nameOf).filter((name) => name !== null))
    : new Set<string | null>();
  const back = erased.filter((record) => !taken.has(nameOf(record)));
  await log.table(table).bulkPut(back.map((record) => asStored(table, record)));
  await log.gone.bulkDelete(back.map(({ id }) => id));
  return back.length;
}

/** In the order in which their first image comes; contacts last, after what belongs to them. */
function byTable(images: readonly RecordImage[]): [MergedTable, RecordImage[]][] {
  const tables = new Map<MergedTable, RecordImage[]>();
  for (const image of images) {
    const known = tables.get(image.table);
    if (known) known.push(image);
    else tables.set(image.table, [image]);
  }
  return [...tables].toSorted(([a], [b]) => Number(a === 'contacts') - Number(b === 'contacts'));
}

function asRecord(table: MergedTable, row: StoredRecord): StoredRecord {
  return table === 'contacts' ? withoutKeys(row as ContactRow) : row;
}
