import type { StoredRecord } from '../model/record';
import { rebase } from './rebase';
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
  const { record, clashes } = rebase(table, after, before, now);
  return { record, left: clashes.length };
}
