import type { StoredRecord } from '../model/record';
import { baseOf, stampOf } from './changed';
import { canonical, fieldsOf, type Parts, partsOf } from './paths';
import type { MergedTable } from './shapes';

/**
 * One record of two that tell of the same thing: each part as it was written last. What a record does not hold
 * and never took out says nothing, so that an entry added on one side stays, and a deletion holds until
 * somebody restores the record.
 *
 * The order of the two does not matter, nor does the order of more than two, nor doing it twice: every part is
 * the maximum by stamp, then by value. The result is in one form: lists sorted, no stamp that tells nothing.
 */
export function mergeRecords<T extends StoredRecord>(table: MergedTable, a: T, b: T): T {
  const [first, second] = [read(table, a), read(table, b)];
  const base = first.base > second.base ? first.base : second.base;
  const parts: Parts = new Map();
  const times: Record<string, string> = { '': base };
  for (const path of new Set([...first.paths(), ...second.paths()])) {
    const { stamp, value } = lastOf(first.at(path), second.at(path));
    if (value !== undefined) parts.set(path, value);
    if (stamp !== base || value === undefined) times[path] = stamp;
  }
  const latest = newer(a, b);
  const { updatedAt, device } = latest;
  const plain = Object.keys(times).length === 1 && base === stampOf(updatedAt, device);
  return {
    ...fieldsOf(table, parts),
    // Two records of one thing made apart: the smaller name, on either side.
    id: a.id < b.id ? a.id : b.id,
    createdAt: a.createdAt < b.createdAt ? a.createdAt : b.createdAt,
    updatedAt,
    device,
    ...(plain ? {} : { times: sorted(times) }),
  } as T;
}

/** Whether merging `other` into `mine` would leave it as it is. */
export function holdsAll<T extends StoredRecord>(table: MergedTable, mine: T, other: T): boolean {
  return canonical(mergeRecords(table, mine, other)) === canonical(mergeRecords(table, mine, mine));
}

interface Written {
  stamp: string;
  /** Undefined: taken out. */
  value: unknown;
}

function read(table: MergedTable, record: StoredRecord) {
  const parts = partsOf(table, record);
  const base = baseOf(record);
  const times = record.times ?? {};
  return {
    base,
    paths: () => [...parts.keys(), ...Object.keys(times).filter((path) => path !== '')],
    at(path: string): Written | null {
      const own = Object.hasOwn(times, path) ? times[path] : undefined;
      const stamp = own ?? (parts.has(path) ? base : undefined);
      return stamp === undefined ? null : { stamp, value: parts.get(path) };
    },
  };
}

function lastOf(a: Written | null, b: Written | null): Written {
  if (!a || !b) return a ?? b ?? { stamp: '', value: undefined };
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

function newer(a: StoredRecord, b: StoredRecord): StoredRecord {
  return stampOf(a.updatedAt, a.device) >= stampOf(b.updatedAt, b.device) ? a : b;
}

function sorted(times: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(times).sort(([a], [b]) => (a < b ? -1 : 1)));
}
