import { z } from '../zod';
import { SiteId } from './post';
import { CalendarDay, StoredRecord } from './record';

/**
 * How long the user was at work on a site on one day, on one device; only where they switched that on. Its id follows
 * from device, day and site, so that no minute is counted twice.
 */
export const ActiveDay = StoredRecord.extend({
  day: CalendarDay,
  site: SiteId,
  minutes: z.number().int().min(0).max(1440),
});
export type ActiveDay = z.infer<typeof ActiveDay>;
