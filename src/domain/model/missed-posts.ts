import { z } from '../zod';
import { IntentId } from './mention';
import { SiteId } from './post';
import { CalendarDay, StoredRecord } from './record';

/**
 * How many posts found on one day, on one device, were forgotten because nobody acted on them: the posts are gone, that
 * there were some is not. Its id follows from all but the count. A count of 0 says only that counting had begun.
 */
export const MissedPosts = StoredRecord.extend({
  day: CalendarDay,
  site: SiteId,
  /** What they were about first of all. */
  intent: IntentId.nullable(),
  count: z.number().int().min(0),
});
export type MissedPosts = z.infer<typeof MissedPosts>;
