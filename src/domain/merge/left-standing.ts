import type { StoredRecord } from '../model/record';
import { canonical, partsOf } from './paths';
import type { MergedTable } from './shapes';

/**
 * The parts (`company`, `tags/oak`) that a change from `before` to `after` wrote and that did not go back when it
 * was taken back: `stands` has something else, because somebody changed them since.
 */
export function leftStanding<T extends StoredRecord>(
  table: MergedTable,
  before: T,
  after: T,
  stands: T,
): string[] {
  const [was, is, now] = [before, after, stands].map((record) => partsOf(table, record));
  if (!was || !is || !now) return [];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) =>
      canonical(was.get(path)) !== canonical(is.get(path)) &&
      canonical(was.get(path)) !== canonical(now.get(path)),
  );
}
