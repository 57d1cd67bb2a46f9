import { v7 as timeOrderedId } from 'uuid';
import type { MergedTable } from '../../domain/merge/shapes';
import type { StoredRecord } from '../../domain/model';
import { chunksOf } from '../chunks';
import type { LogDatabase } from '../database';
import type { ImportRow, RecordImage } from '../rows';

/** Images one row holds. It is undone whole, in one transaction: more would keep other windows waiting. */
const MOST_IMAGES = 1000;
const LONGEST_NAME = 300;

/** What is told of an import when it begins. */
export interface ImportStart {
  /** The file's name. */
  name: string;
  format: string;
  now: Date;
}

/** Begins to keep an import; nothing is written before the first `noteWritten`. */
export function newImport({ name, format, now }: ImportStart): ImportRow {
  return {
    id: timeOrderedId({ msecs: now.getTime() }),
    at: now.toISOString(),
    name: name.slice(0, LONGEST_NAME),
    state: 'running',
    format,
    rows: [],
    images: [],
  };
}

/**
 * Notes what a chunk wrote, inside the chunk's own transaction over `imports`, so that it can be undone from then
 * on. `last`: the row that was answered before, or `newImport`. Answers the row to pass on.
 */
export async function noteWritten(
  log: LogDatabase,
  last: ImportRow,
  { rows, images }: Pick<ImportRow, 'rows' | 'images'>,
): Promise<ImportRow> {
  const part = (images: RecordImage[]): ImportRow => {
    return { ...last, id: timeOrderedId(), rows: [], images, partOf: last.partOf ?? last.id };
  };
  const begun = last.images.length >= MOST_IMAGES ? part([]) : last;
  const room = MOST_IMAGES - begun.images.length;
  const filled = { ...begun, images: [...begun.images, ...images.slice(0, room)] };
  const written = [filled, ...chunksOf(images.slice(room), MOST_IMAGES).map(part)];
  // The file's rows stand with what is undone first: from then on they can be imported again.
  const newest = written.pop() ?? filled;
  const next = { ...newest, rows: [...newest.rows, ...rows] };
  await log.imports.bulkPut([...written, next]);
  return next;
}

/** An added record, for undoing: that it was added, and whether it was changed since. */
export function addedImage(table: MergedTable, record: StoredRecord): RecordImage {
  const { id, createdAt, updatedAt, device } = record;
  return { table, before: null, after: { id, createdAt, updatedAt, device } };
}

/** All rows of an import: the first, then the others in the order they were written. */
export async function rowsOfImport(log: LogDatabase, importId: string): Promise<ImportRow[]> {
  const first = await log.imports.get(importId);
  if (!first) return [];
  const parts = await log.imports
    .where('at')
    .equals(first.at)
    .filter(({ partOf }) => partOf === importId)
    .toArray();
  return [first, ...parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}

/** The import is through: it stays listed, to be undone. */
export async function endImport(log: LogDatabase, importId: string): Promise<void> {
  await log.imports.update(importId, { state: 'done' });
}

/** A row of a file that was imported before. */
export interface ImportedRow {
  at: string;
  importId: string;
  /** Its import began and did not end. */
  running: boolean;
}

/** The rows of all imports that were not undone, by their marks. */
export async function importedRows(log: LogDatabase): Promise<Map<string, ImportedRow>> {
  const found = new Map<string, ImportedRow>();
  const running = new Set<string>();
  const all = await log.imports.orderBy('at').toArray();
  for (const { id, state, partOf } of all) if (state === 'running' && !partOf) running.add(id);
  for (const { id, at, rows, partOf } of all) {
    const importId = partOf ?? id;
    for (const mark of rows) found.set(mark, { at, importId, running: running.has(importId) });
  }
  return found;
}
