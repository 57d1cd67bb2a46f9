import { changed, stampOf } from '../../domain/merge/changed';
import { sameThing } from '../../domain/merge/same-thing';
import type { MergedTable } from '../../domain/merge/shapes';
import { takeBackChange } from '../../domain/merge/take-back';
import type { StoredRecord } from '../../domain/model';
import { asStored } from '../act';
import { withoutKeys } from '../contacts';
import type { ContactRow, ImportRow, LogDatabase, RecordImage } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import { idsOf, OF_A_CONTACT } from '../purge';

/** Records put back in one transaction, at least. */
const CHUNK = 500;
/** A row is written anew with every chunk: a long one is undone in no more than so many. */
const MOST_CHUNKS = 20;

/** What undoing a part of an import's row did. */
export interface UndoneChunk {
  removed: number;
  putBack: number;
  left: number;
  /** How many images were worked through. */
  images: number;
  /** There is more of this row to undo. */
  more: boolean;
}

/**
 * Undoes the last records of one row of an import, in one transaction, and takes them off the row. From the first
 * chunk on the row's marks are gone: the file can be imported again.
 */
export function undoRow(log: LogDatabase, rowId: string, now: Date): Promise<Kept<UndoneChunk>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const known = await log.imports.get(rowId);
    if (!known) return kept({ removed: 0, putBack: 0, left: 0, images: 0, more: false });
    const tables = new Set<MergedTable>(known.images.map(({ table }) => table));
    if (tables.has('contacts')) for (const table of OF_A_CONTACT) tables.add(table);
    const stores = [...[...tables].map((table) => log.table(table)), log.gone, log.imports];
    return log.transaction('rw', stores, async () => {
      const row = (await log.imports.get(rowId)) ?? known;
      const size = Math.max(CHUNK, Math.ceil(row.images.length / MOST_CHUNKS));
      const rest = row.images.slice(0, -size);
      const images = row.images.slice(-size).toReversed();
      const undone = await undoImages(log, images, device, now);
      await keepRest(log, row, rest);
      return kept({ ...undone, images: images.length, more: rest.length > 0 });
    });
  });
}

async function keepRest(log: LogDatabase, row: ImportRow, images: RecordImage[]): Promise<void> {
  if (images.length > 0) await log.imports.put({ ...row, rows: [], images, state: 'running' });
  else if (row.partOf) await log.imports.delete(row.id);
  else await log.imports.put({ ...row, rows: [], images: [], state: 'undone' });
}

async function undoImages(log: LogDatabase, images: readonly RecordImage[], device: string, now: Date) {
  const done = { removed: 0, putBack: 0, left: 0 };
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
        const back = takeBackChange(table, stands, before, after);
        const stored = changed(table, stands, back.record, device, now);
        if (stored !== stands) put.set(stored.id, asStored(table, stored));
        standing.set(stored.id, stored);
        if (back.left > 0) done.left += 1;
      }
    }
    await log.table(table).bulkPut([...put.values()]);
    // What was put back may have been all that counted on an added one.
    const needed = table === 'contacts' ? await neededContacts(log, added) : new Set<string>();
    const remove = added.flatMap(({ id }) => (needed.has(id) ? [] : [id]));
    done.left += added.length - remove.length;
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

/** Added contacts with whom something was noted since, or whom another contact counts on. */
async function neededContacts(log: LogDatabase, added: readonly StoredRecord[]): Promise<Set<string>> {
  const ids = added.map(({ id }) => id);
  const needed = new Set<string>();
  for (const table of OF_A_CONTACT) {
    const rows = await log
      .table<StoredRecord & { contactId: string | null }>(table)
      .bulkGet(await idsOf(log, table, ids));
    for (const row of rows) if (row?.contactId && !row.deletedAt) needed.add(row.contactId);
  }
  const removed = new Set(ids);
  for (const field of ['mergedInto', 'referredBy'] as const) {
    const rows = await log.contacts.where(field).anyOf(ids).toArray();
    for (const row of rows) {
      const on = row[field];
      if (on && !row.deletedAt && !removed.has(row.id)) needed.add(on);
    }
  }
  return needed;
}
