import { IntentId, Post, Timestamp } from '../model';
import { z } from '../zod';
import { SharedSite } from './contacts';
import { type TeamKind, UUID } from './kind';

/** open → taken (they are at it) → done; declined: not theirs. */
export const ASSIGNMENT_STATES = ['open', 'taken', 'done', 'declined'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** The post that somebody is to answer, as it can be read by everybody on the site, and why they. */
export const Assignment = z.object({
  post: Post.pick({ id: true, author: true, text: true, publishedAt: true, permalink: true }).extend({
    site: SharedSite,
  }),
  intents: z.array(IntentId).max(8),
  note: z.string().max(2000),
  at: Timestamp.max(40),
});
export type Assignment = z.infer<typeof Assignment>;

/** From its owner, to `to`, who may change the `state` and nothing else. */
export const assignments: TeamKind<Assignment> = {
  kind: 'assignment',
  id: { owner: true, own: UUID },
  clear: ['to', 'state'],
  schema: Assignment,
  mostChars: 100_000,
  rights: { create: ['owner'], change: ['owner', 'lead', 'assignee'], delete: ['owner', 'lead'] },
};
