import Dexie, { type Table } from 'dexie';

const CHUNK = 1000;

/**
 * Reads a table by its keys, some rows at a time, each time in a transaction of its own: over many rows nobody
 * else is kept waiting. What is written meanwhile behind the reader is not seen.
 */
export async function* inChunks<T extends { id: string }>(table: Table<T, string>): AsyncGenerator<T[]> {
  let last: string | undefined;
  for (;;) {
    const from = last === undefined ? Dexie.minKey : last;
    const rows = await table.where(':id').above(from).limit(CHUNK).toArray();
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.id;
  }
}
