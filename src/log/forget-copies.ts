import type { LogDatabase } from './database';
import { forgetSearch } from './search-cache';
import { forgetSnapshots } from './snapshots';

/**
 * Drops what the browser keeps of a log outside of it: snapshots and the search index. Before an erasing, so that
 * no copy outlives it, and after, for what others made meanwhile from what they had read.
 */
export async function forgetCopies(log: LogDatabase): Promise<void> {
  await Promise.all([forgetSnapshots(log.name), forgetSearch()]);
}
