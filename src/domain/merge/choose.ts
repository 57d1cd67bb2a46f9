import type { Rival, StoredRecord } from '../model/record';
import { type Writing, withSeen, written } from './changed';
import { conflictsIn } from './conflicts-in';
import { canonical, partsOf, withParts } from './paths';
import type { MergedTable } from './shapes';

/**
 * The record after the user chose one of the values of a part, named by its stamp: it stands, newly written, and all
 * others of that part are known and gone. Null: there is no such value any more.
 */
export function choose<T extends StoredRecord>(
  table: MergedTable,
  record: T,
  { path, stamp }: { path: string; stamp: string },
  writing: Pick<Writing, 'device' | 'now'>,
): T | null {
  const shown = conflictsIn(table, record).find((conflict) => conflict.path === path);
  const chosen = shown?.values.find((value) => value.stamp === stamp);
  if (!chosen) return null;
  const parts = partsOf(table, record);
  if (chosen.value === undefined) parts.delete(path);
  else parts.set(path, chosen.value);
  const after = withParts(table, record, parts);
  return written(table, record, after, { ...writing, rivals: new Map([[path, []]]) });
}

/** The record without some rivals, as if they had been replaced; itself when there are none of them. */
export function withoutRivals<T extends StoredRecord>(
  table: MergedTable,
  record: T,
  goes: (rival: Rival) => boolean,
): T {
  const left = (record.rivals ?? []).filter((rival) => !goes(rival));
  if (left.length === (record.rivals?.length ?? 0)) return record;
  const { rivals: _rivals, seen: _seen, ...fields } = record;
  return withSeen(table, record, fields as unknown as T, left);
}

/** The values that stand against a part, in order of their text. */
export function rivalValues(record: StoredRecord, path: string): unknown[] {
  const values = (record.rivals ?? []).flatMap((rival) => (rival.path === path ? [rival.value] : []));
  const byText = new Map(values.map((value) => [canonical(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
