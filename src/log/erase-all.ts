import type { LogDatabase, Logs } from './database';
import { forgetCopies } from './forget-copies';

/**
 * Erases everything: both logs with settings and templates, snapshots and the search index. Other windows go on
 * with an empty log. Nothing of it can be brought back but from a backup file.
 */
export async function eraseAll(logs: Logs): Promise<void> {
  await forgetCopies(logs.real);
  for (const log of [logs.real, logs.practice]) await empty(log);
  // A window or the background may just have made a copy from what it read before.
  await forgetCopies(logs.real);
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
