import { z } from '../zod';
import { SiteId } from './post';
import { HttpUrl, StoredRecord, Timestamp } from './record';

/** A person's profile on one site. */
export const Identity = z.object({
  site: SiteId,
  /** `identityKey(...)`; equal keys are the same profile. */
  key: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  url: HttpUrl.nullable(),
});
export type Identity = z.infer<typeof Identity>;

/** A person the user sells to. Saved only when the user acts. */
export const Contact = StoredRecord.extend({
  name: z.string().min(1),
  identities: z.array(Identity),
  tags: z.array(z.string()),
  vip: z.boolean(),
  notes: z.string(),
});
export type Contact = z.infer<typeof Contact>;

/** One exchange with a contact: what they wrote and what the user answered. */
export const Interaction = StoredRecord.extend({
  contactId: z.uuid(),
  mentionId: z.uuid().nullable(),
  site: SiteId,
  at: Timestamp,
  permalink: HttpUrl.nullable(),
  theirText: z.string(),
  myText: z.string(),
  templateId: z.uuid().nullable(),
  /**
   * inserted: put into the reply box; copied: put on the clipboard; sent: seen on the page or confirmed
   * by the user; logged: the user noted a conversation without a reply from Rapport.
   */
  state: z.enum(['inserted', 'copied', 'sent', 'logged']),
});
export type Interaction = z.infer<typeof Interaction>;

/** A dated next step with a contact. */
export const FollowUp = StoredRecord.extend({
  contactId: z.uuid(),
  mentionId: z.uuid().nullable(),
  interactionId: z.uuid().nullable(),
  due: Timestamp,
  note: z.string(),
  status: z.enum(['open', 'done', 'cancelled']),
  /** When the nudge for this due date was claimed; null until then and again after a snooze. */
  nudgedAt: Timestamp.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;
