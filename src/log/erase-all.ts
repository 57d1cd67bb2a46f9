import type { LogDatabase, Logs } from './database';
import { forgetSearch } from './search-cache';
import { forgetSnapshots } from './snapshots';

/**
 * Erases everything: both logs with settings and templates, snapshots and the search index. Other windows go on
 * with an empty log. Nothing of it can be brought back but from a backup file.
 */
export async function eraseAll(logs: Logs): Promise<void> {
  await Promise.all([forgetSnapshots(logs.real.name), forgetSearch()]);
  for (const log of [logs.real, logs.practice]) await empty(log);
}

async function empty(log: LogDatabase): Promise<void> {
  try {
    await log.transaction('rw', log.tables, () => Promise.all(log.tables.map((table) => table.clear())));
    // What emptying it noted.
    await log.changes.clear();
  } catch (error) {
    // Broken, or held by an older window: what cannot be emptied goes whole.
    console.warn(`${log.name} could not be emptied and is deleted`, error);
    await log.delete();
  }
}
