import type { MergedTable } from '../../domain/merge/shapes';

/** What `readTold` reads, as far as `changes` notes it: of posts it does not. */
export const TOLD_TABLES: readonly MergedTable[] = [
  'contacts',
  'interactions',
  'followUps',
  'purchases',
  'templates',
  'activeDays',
  'missedPosts',
];
