import type { LogDatabase } from '../log/database';
import { readSettings } from '../log/settings';
import { oneAtATime } from './one-at-a-time';

const DAY = 86_400_000;

/**
 * The log's daily copy of itself: drops those that the user wants kept no longer, then takes one if there is something
 * new in the log and it was not done today. A worker that dies over it leaves no half copy, and the next turn begins
 * anew.
 */
export function makeSnapshots(log: LogDatabase, clock: () => Date): () => Promise<void> {
  return oneAtATime(async () => {
    const { forgetOldSnapshots, snapshotIsDue, takeSnapshot } = await import('../log/snapshots');
    const { keep } = await readSettings(log);
    await forgetOldSnapshots(new Date(clock().getTime() - keep.snapshots * DAY), log.name);
    if (!(await snapshotIsDue(log, clock()))) return;
    const taken = await takeSnapshot(log, clock());
    if (!taken.ok) console.error(taken.failure.says);
  });
}
