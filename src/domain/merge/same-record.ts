import type { StoredRecord } from '../model/record';
import { conflictsIn } from './conflicts-in';
import { equal } from './equal';
import { mergeRecords } from './merge-records';
import { canonical, partsOf } from './paths';
import { sameThing } from './same-thing';
import type { MergedTable } from './shapes';

/** Whether two states of a record are the same in all that is stored of it, whatever the order of its lists. */
export function sameRecord(table: MergedTable, a: StoredRecord, b: StoredRecord): boolean {
  if (equal(a, b)) return true;
  if (sameThing(table)?.keeps === 'newest') return false;
  return canonical(mergeRecords(table, a, a)) === canonical(mergeRecords(table, b, b));
}

/** Whether two records say the same, whenever that was written and under whatever id. */
export function sayTheSame(table: MergedTable, a: StoredRecord, b: StoredRecord): boolean {
  const [was, is] = [partsOf(table, a), partsOf(table, b)];
  return (
    was.size === is.size &&
    [...was].every(([path, value]) => canonical(value) === canonical(is.get(path))) &&
    canonical(shown(table, a)) === canonical(shown(table, b))
  );
}

/** What the user has to choose from. */
function shown(table: MergedTable, record: StoredRecord): unknown[] {
  return conflictsIn(table, record).map(({ path, values }) => [path, values.map(({ value }) => value)]);
}
