import { z } from '../zod';
import { StoredRecord, Timestamp } from './record';

export const FOLLOW_UP_KINDS = [
  'step',
  'promise',
  'thanks',
  'recovery',
  'cadence',
  'birthday',
  'anniversary',
] as const;
/**
 * What a follow-up is for. step: what the user chose; promise: what they promised in a reply; thanks: for a purchase
 * or a referral; recovery: a complaint to be put right; cadence: keeping in touch; birthday, anniversary: a day of
 * the contact's. See `domain/follow-up-kinds`.
 */
export const FollowUpKind = z.enum(FOLLOW_UP_KINDS);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

/** A dated next step with a contact. */
export const FollowUp = StoredRecord.extend({
  contactId: z.uuid(),
  mentionId: z.uuid().nullable(),
  interactionId: z.uuid().nullable(),
  due: Timestamp,
  /** Due at an hour that the user named, which lists then show; absent: at the usual one. */
  timed: z.literal(true).optional(),
  note: z.string().max(2000),
  status: z.enum(['open', 'done', 'cancelled']),
  /** When the nudge for this due date was claimed; null until then and again after a snooze. */
  nudgedAt: Timestamp.nullable(),
  /** Absent in what earlier versions wrote: a step. */
  kind: FollowUpKind.optional(),
  /**
   * Set aside until this happens, or until `due` where that comes first. reply: they write again; page: the user has
   * a page or a post of theirs open.
   */
  until: z.enum(['reply', 'page']).optional(),
  /** A promise: the user's own words, as they were sent. */
  words: z.string().max(500).optional(),
});
export type FollowUp = z.infer<typeof FollowUp>;
