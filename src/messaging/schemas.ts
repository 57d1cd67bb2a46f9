import { mutedWord } from '../domain/corrections/mutes';
import { AskKind, Author, FollowUpKind, INTENT_IDS, IntentId, Post, SiteId, StageId } from '../domain/model';
import { siteOfKey } from '../domain/post-key';
import { MAX_MUTED_WORD, MAX_REPLY } from '../domain/post-limits';
import { say } from '../domain/say/say';
import { ASSIGNMENT_STATES } from '../domain/team/assignments';
import { MAX_WHEN } from '../domain/when/when';
import { z } from '../domain/zod';
import type { RequestName, Requests } from './protocol';

/** More posts than any page shows at once; a reader that sends more has gone wrong. */
const MAX_BATCH = 500;

const key = z
  .string()
  .max(320)
  .refine((value) => SiteId.safeParse(value.slice(0, Math.max(0, value.indexOf(':')))).success);
const reply = z.string().max(MAX_REPLY);
const words = z.string().max(500);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** Whether the day is in the calendar is for the log to say, in words for the user. */
const followUp = z
  .object({
    day: z.string().max(20),
    time: time.optional(),
    note: z.string().max(2000),
    kind: FollowUpKind.optional(),
    words: words.optional(),
  })
  .nullable();
/** More promises than anybody makes in one reply. */
const MAX_PROMISES = 20;
const promises = z
  .array(z.object({ words, day: z.string().max(20).nullable(), time: time.nullable(), kept: z.boolean() }))
  .max(MAX_PROMISES);
const intents = z
  .array(IntentId)
  .max(INTENT_IDS.length)
  .refine((list) => new Set(list).size === list.length)
  .nullable();
const word = z
  .string()
  .trim()
  .min(1)
  .max(MAX_MUTED_WORD)
  .refine((typed) => mutedWord(typed) !== null, {
    error: () => say('reasons_muteNeeds'),
    params: { forUser: true },
  });
const person = z.object({ site: SiteId, person: Author.pick({ handle: true, url: true }) });
const count = z.number().int().min(0).max(100_000);
const reading = z.object({
  state: z.enum(['fine', 'drop', 'blind']),
  // A word of ours: nothing of the page's address is to be kept.
  kind: z.string().regex(/^[a-z]{1,20}$/),
  present: count,
  read: count,
  missing: z.object({ author: count, text: count, id: count, actions: count }),
});
const nothing = z.object({});

/** What every request must look like; anything else never reaches a handler. */
export const SCHEMAS: { [N in RequestName]: z.ZodType<Requests[N]['ask']> } = {
  'posts.seen': z
    .object({
      site: SiteId,
      viewer: z.object({ name: z.string().max(300).nullable(), handle: z.string().max(200).nullable() }),
      posts: z.array(z.unknown()).max(MAX_BATCH).transform(readablePosts),
    })
    .refine(({ site, posts }) => posts.every((post) => post.site === site)),
  'posts.sighted': z
    .object({ site: SiteId, keys: z.array(key).max(MAX_BATCH) })
    .refine(({ site, keys }) => keys.every((one) => siteOfKey(one) === site)),
  'activity.minute': z.object({ site: SiteId, minute: z.number().int().min(0) }),
  'coach.open': z.object({ key }),
  'coach.log': z.object({
    key,
    idempotencyKey: z.string().min(1).max(100),
    how: z.enum(['inserted', 'copied', 'logged']),
    text: reply,
    templateId: z.uuid().nullable(),
    ask: AskKind.exactOptional(),
    referral: z.object({ otherId: z.uuid(), who: z.enum(['author-sent', 'sent-author']) }).exactOptional(),
    appointment: z.iso.date().exactOptional(),
    followUp,
    promises: promises.exactOptional(),
  }),
  'coach.replan': z.object({ key, followUp }),
  'person.standing': person,
  'person.show': person,
  'contact.show': z.object({ key }),
  'reply.sent': z.object({ key, text: reply.nullable() }),
  'when.read': z.object({
    text: z.string().max(MAX_WHEN),
    of: z.union([
      z.strictObject({ key }),
      z.strictObject({ contactId: z.uuid() }),
      z.strictObject({ followUpId: z.uuid() }),
      z.null(),
    ]),
  }),
  'promise.read': z.object({ key, text: reply }),
  'review.read': z.object({ key, text: reply }),
  'promise.waiting': z.object({ key }),
  'promise.settle': z.object({ key, words, as: z.enum(['kept', 'let-go', 'waiting']) }),
  'stage.settle': z.object({
    key,
    word: z.union([
      z.strictObject({ stage: StageId.nullable() }),
      z.strictObject({ notNow: z.string().max(80) }),
    ]),
  }),
  'mention.dismiss': z.object({ key, undo: z.boolean() }),
  'mention.correct': z.object({ key, intents }),
  'mention.mute': z.object({
    key,
    what: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('author') }),
      z.object({ kind: z.literal('word'), word }),
    ]),
    undo: z.boolean(),
  }),
  'team.about': z.object({ key }),
  'team.begin': z.object({ key }),
  'team.stop': z.object({ key }),
  'team.give': z.object({ key, to: z.string().min(1).max(200), note: z.string().max(2000) }),
  'team.settle': z.object({ key, id: z.string().max(1000), state: z.enum(ASSIGNMENT_STATES) }),
  'site.state': z.object({ site: SiteId }),
  'page.hands': z.object({ site: SiteId }),
  'page.coverage': z.object({ site: SiteId, reading }),
  'log.changed': nothing,
  'log.erased': nothing,
  'sync.switched': nothing,
  'sync.now': nothing,
  'sync.busy': nothing,
};

/** What to tell the user of a request that was refused, where it was something they typed. */
export function refusalFor({ issues }: z.ZodError): string | null {
  return issues.find((issue) => issue.code === 'custom' && issue.params?.forUser)?.message ?? null;
}

/** One odd post must not cost the user the rest of the batch: it is left out, and said so where developers look. */
function readablePosts(posts: unknown[]): Post[] {
  const read = posts.map((post) => Post.safeParse(post));
  const odd = read.find((result) => !result.success);
  if (odd?.error) {
    const count = read.filter((result) => !result.success).length;
    console.warn(`${count} of ${posts.length} posts could not be read`, odd.error.issues);
  }
  return read.flatMap((result) => (result.success ? [result.data] : []));
}
