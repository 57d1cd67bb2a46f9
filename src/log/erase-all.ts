import type { LogDatabase, Logs } from './database';
import { forgetCopies } from './forget-copies';
import { dropReplicas } from './sync/drop-replicas';
import { dropTeams } from './team/drop-teams';

/**
 * Erases everything: both logs with settings and templates, snapshots, the search index and the replica. Sync is off
 * then, and a team is left; what a server holds stays there. Other windows go on with an empty log. Nothing of it can be brought back but
 * from a backup file, or from that server.
 */
export async function eraseAll(logs: Logs): Promise<void> {
  await forgetCopies(logs.real);
  for (const log of [logs.real, logs.practice]) await empty(log);
  // A window or the background may just have made a copy from what it read before.
  await forgetCopies(logs.real);
  await dropReplicas();
  await dropTeams();
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
