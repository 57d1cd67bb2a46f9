import { LANGUAGES } from '../language/languages';
import { z } from '../zod';
import { Post } from './post';
import { StoredRecord, Timestamp } from './record';

export const INTENT_IDS = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'complaint',
  'praise',
  'referral',
  'churn_risk',
  'spam',
] as const;
export const IntentId = z.enum(INTENT_IDS);
export type IntentId = z.infer<typeof IntentId>;

/** Why a post is the user's business. */
export const Reason = z.object({
  kind: z.enum(['named', 'mine', 'watched', 'known', 'asking']),
  /** One plain sentence shown to the user: `Names your store, “Lindt Floors”`. */
  says: z.string(),
});
export type Reason = z.infer<typeof Reason>;

/** One intent found in a text, with the words that counted. */
export const FoundIntent = z.object({
  intent: IntentId,
  /** 0..1 */
  score: z.number(),
  why: z.array(z.string()),
  /**
   * How the score came about, in points: `base`, `terms` and `rest` add up to `total`. A term says words of
   * the post, or (by `you`) a sentence about what the user corrected. Absent where a reason implies the intent.
   */
  sum: z
    .object({
      base: z.number(),
      terms: z.array(z.object({ says: z.string(), points: z.number(), by: z.enum(['words', 'you']) })),
      rest: z.number(),
      total: z.number(),
    })
    .optional(),
});
export type FoundIntent = z.infer<typeof FoundIntent>;

export const Sentiment = z.enum(['negative', 'neutral', 'positive']);
export type Sentiment = z.infer<typeof Sentiment>;

/** A linear score with its sum: `score` is the sum of the terms' points. */
export const Urgency = z.object({
  score: z.number(),
  terms: z.array(z.object({ says: z.string(), points: z.number() })),
});
export type Urgency = z.infer<typeof Urgency>;

/** What detection says of a post that matters. */
export const Verdict = z.object({
  reasons: z.array(Reason).min(1),
  /** Strongest first; may be empty (a known contact's small talk). */
  intents: z.array(FoundIntent),
  sentiment: Sentiment,
  urgency: Urgency,
  /** The language it was read in, null for one unknown; absent in mentions of earlier versions. */
  language: z.enum(LANGUAGES).nullable().optional(),
  /** False: read by rules only, because of its language or because the trained model is missing. */
  byModel: z.boolean().optional(),
});
export type Verdict = z.infer<typeof Verdict>;

export const MENTION_STATUSES = ['waiting', 'inserted', 'answered', 'dismissed'] as const;

/** A post that matters to the user. Kept until it expires, or for good once the user acted on it. */
export const Mention = StoredRecord.extend({
  /** `postKey(post)`; unique. */
  key: z.string(),
  post: Post,
  verdict: Verdict,
  /**
   * waiting → inserted (a reply was put into the box; whether it went out is not known yet) → answered.
   * dismissed: the user said it is not for them.
   */
  status: z.enum(MENTION_STATUSES),
  /** When an untouched mention is forgotten; null once the user acted on it. */
  expiresAt: Timestamp.nullable(),
  /** The author's contact, once saved. */
  contactId: z.uuid().nullable(),
  /** The mute that set it aside, so that taking the mute back brings it back. */
  mutedBy: z.uuid().optional(),
  /** When the post was last in the user's sight (not only somewhere on an open page); absent: never noticed so. */
  seenAt: Timestamp.optional(),
});
export type Mention = z.infer<typeof Mention>;
