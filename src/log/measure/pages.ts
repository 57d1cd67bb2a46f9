import type { Table } from 'dexie';

const PAGE = 1000;

/** A stretch of an index: from its first key on, before the last; null: to its end. */
export interface Range<K> {
  index: string;
  from: K;
  before: K;
}

/**
 * Reads rows in the order of an index, some at a time, each time in a transaction of its own: the page can paint
 * between, and nobody who writes is kept waiting. `keyOf` answers a row's key in that index. Throws what an aborted
 * `signal` says.
 */
export async function* inOrder<T extends { id: string }, K>(
  table: Table<T, string>,
  { index, from, before }: Range<K>,
  keyOf: (row: T) => K,
  signal: AbortSignal,
): AsyncGenerator<T[]> {
  let start = from;
  let limit = PAGE;
  /** Rows that were read with the key at which the next page begins. */
  let seen = new Set<string>();
  for (;;) {
    signal.throwIfAborted();
    const rows = await table.where(index).between(start, before, true, false).limit(limit).toArray();
    const fresh = rows.filter(({ id }) => !seen.has(id));
    if (fresh.length > 0) yield fresh;
    const last = rows.at(-1);
    if (rows.length < limit || last === undefined) return;
    const key = keyOf(last);
    // More rows of one key than a page holds.
    limit = String(key) === String(start) ? limit * 2 : PAGE;
    seen = new Set(rows.filter((row) => String(keyOf(row)) === String(key)).map(({ id }) => id));
    start = key;
  }
}
