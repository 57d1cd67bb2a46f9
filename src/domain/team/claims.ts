import type { IdentityKey } from '../identity';
import { Timestamp } from '../model';
import type { PostKey } from '../post-key';
import { z } from '../zod';
import type { TeamKind } from './kind';

/** How long somebody may say at most that they are at it (hours). The database refuses what is longer. */
export const LONGEST_CLAIM = 24;

/** Who is talking to a customer: the owner, until `until`, when it ends by itself. */
export const Claim = z.object({ about: z.enum(['post', 'author']), since: Timestamp.max(40) });
export type Claim = z.infer<typeof Claim>;

/**
 * One document for each thing that can be claimed, so that the second who claims it meets the first. Whoever writes it
 * has it. Its id ends in the hash of `claimed(…)`: an id is never encrypted, and must not tell which post it is.
 */
export const claims: TeamKind<Claim> = {
  kind: 'claim',
  id: { owner: false, own: '[0-9a-f]{64}' },
  clear: ['until'],
  schema: Claim,
  mostChars: 2000,
  rights: {
    create: ['owner'],
    change: ['owner', 'lead', 'all-once-over'],
    delete: ['owner', 'lead', 'all-once-over'],
  },
};

/** What can be claimed: a post, and whoever wrote it, so that a colleague who sees another post of theirs knows as well. */
export type Claimable = { post: PostKey } | { author: IdentityKey };

/**
 * What is hashed to an id of 64 hexadecimal digits: SHA-256, or HMAC-SHA-256 with a key of the team's where bodies are
 * encrypted, because anybody can hash the posts there are.
 */
export function claimed(what: Claimable): string {
  return 'post' in what ? `claim:post:${what.post}` : `claim:author:${what.author}`;
}

/** When a claim that is made now ends, as the database wants it written. At most `LONGEST_CLAIM`. */
export function claimUntil(now: Date, minutes: number): string {
  return new Date(now.getTime() + Math.min(minutes, LONGEST_CLAIM * 60) * 60_000).toISOString();
}

export function isClaimOver(until: string, now: Date): boolean {
  return until <= now.toISOString();
}
