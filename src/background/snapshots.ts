import type { LogDatabase } from '../log/database';
import { readSettings } from '../log/settings';
import { forgetOldSnapshots, snapshotIsDue, takeSnapshot } from '../log/snapshots';
import { oneAtATime } from './one-at-a-time';

const DAY = 86_400_000;

export interface Snapshots {
  /** Copies the log, if there is something new in it and it was not done today. Mostly there is nothing to do. */
  take(): Promise<void>;
  /** Hourly: drops those that the user wants kept no longer, then takes one. */
  sweep(): Promise<void>;
}

/** The log's daily copy of itself. A worker that dies over it leaves no half copy, and the next one begins anew. */
export function makeSnapshots(log: LogDatabase, clock: () => Date): Snapshots {
  const take = oneAtATime(async () => {
    if (!(await snapshotIsDue(log, clock()))) return;
    const taken = await takeSnapshot(log, clock());
    if (!taken.ok) console.error(taken.failure.says);
  });
  return {
    take,
    async sweep() {
      const { keep } = await readSettings(log);
      await forgetOldSnapshots(new Date(clock().getTime() - keep.snapshots * DAY), log.name);
      await take();
    },
  };
}
