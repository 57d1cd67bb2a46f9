import { z } from '../zod';
import { StoredRecord, Timestamp } from './record';

/** A dated next step with a contact. */
export const FollowUp = StoredRecord.extend({
  contactId: z.uuid(),
  mentionId: z.uuid().nullable(),
  interactionId: z.uuid().nullable(),
  due: Timestamp,
  note: z.string().max(2000),
  status: z.enum(['open', 'done', 'cancelled']),
  /** When the nudge for this due date was claimed; null until then and again after a snooze. */
  nudgedAt: Timestamp.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;
