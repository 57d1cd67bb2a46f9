import type { StoredRecord } from '../model/record';
import { canonical, fieldsOf, type Parts, partsOf } from './paths';
import type { MergedTable } from './shapes';

/** A record after an act was taken back, and how many parts were left as somebody changed them since. */
export interface TakenBack<T> {
  record: T;
  left: number;
}

/**
 * `now` as it would be without the change from `before` to `after`: every part that still stands as the change
 * left it goes back; what was changed again since stays.
 */
export function takeBackChange<T extends StoredRecord>(
  table: MergedTable,
  now: T,
  before: T,
  after: T,
): TakenBack<T> {
  const [was, is, stands] = [partsOf(table, before), partsOf(table, after), partsOf(table, now)];
  const result: Parts = new Map(stands);
  let left = 0;
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    if (same(was, is, path)) continue;
    if (!same(is, stands, path)) {
      if (!same(was, stands, path)) left += 1;
    } else if (was.has(path)) {
      result.set(path, was.get(path));
    } else {
      result.delete(path);
    }
  }
  const { id, createdAt, updatedAt, device, times } = now;
  const record = {
    ...fieldsOf(table, result),
    id,
    createdAt,
    updatedAt,
    device,
    ...(times ? { times } : {}),
  };
  return { record: record as T, left };
}

function same(a: Parts, b: Parts, path: string): boolean {
  return a.has(path) === b.has(path) && canonical(a.get(path)) === canonical(b.get(path));
}
