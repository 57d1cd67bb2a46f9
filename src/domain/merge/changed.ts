import type { StoredRecord } from '../model/record';
import { canonical, partsOf } from './paths';
import type { MergedTable } from './shapes';

/** The stamp of a moment on an installation. */
export function stampOf(at: string, device: string): string {
  return `${at} ${device}`;
}

/** The stamp of all parts of a record that have none of their own. */
export function baseOf(record: StoredRecord): string {
  return record.times?.[''] ?? stampOf(record.updatedAt, record.device);
}

/**
 * A record after a change, with what was changed stamped part by part; `before` itself when nothing was.
 * A change is always later than the one before it, also where the clock was set back meanwhile.
 */
export function changed<T extends StoredRecord>(
  table: MergedTable,
  before: T,
  after: T,
  device: string,
  now: Date,
): T {
  const was = partsOf(table, before);
  const is = partsOf(table, after);
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => canonical(was.get(path)) !== canonical(is.get(path)),
  );
  if (paths.length === 0) return before;
  const updatedAt = later(before.updatedAt, now);
  const stamp = stampOf(updatedAt, device);
  const times: Record<string, string> = { ...before.times, '': baseOf(before) };
  for (const path of paths) times[path] = stamp;
  return { ...after, times, updatedAt, device };
}

function later(before: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(before) + 1)).toISOString();
}
