import { z } from '../zod';
import { CalendarDay, StoredRecord } from './record';

/** A three-letter code, `EUR`. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** Something a contact bought. */
export const Purchase = StoredRecord.extend({
  contactId: z.uuid(),
  day: CalendarDay,
  what: z.string().min(1).max(300),
  /** What it was worth, in `currency`; null where the user did not say. */
  amount: z.number().min(-1e12).max(1e12).nullable(),
  currency: Currency,
  /** What they are likely to need next and when; empty and null where nobody knows. */
  nextWhat: z.string().max(300),
  nextDay: CalendarDay.nullable(),
});
export type Purchase = z.infer<typeof Purchase>;
