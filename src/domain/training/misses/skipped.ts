import { identityKey } from '../../identity';
import type { IntentId, Mention, SkillId } from '../../model';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import { walkedPastAt } from '../../walked-past';
import type { Miss } from './miss';
import { onItsDay, paragraphs, quote, whom } from './words';

const DAY = 86_400_000;
/** So many days without an answer make a post a missed one: seen and passed, or never looked at. */
const SEEN_DAYS = 2;
const UNSEEN_DAYS = 5;
/** A complaint cannot wait so long. */
const COMPLAINT_DAYS = 1;

interface Better {
  skill: SkillId;
  answers: Key;
}

/** How to answer late, by what the post is about. Spam is missed on purpose. */
const BETTER: Partial<Record<IntentId, Better>> = {
  purchase_intent: {
    skill: 'gaps',
    answers: 'training_skippedPurchaseIntent',
  },
  recommendation_request: {
    skill: 'listening',
    answers: 'training_skippedRecommendationRequest',
  },
  product_question: {
    skill: 'informing',
    answers: 'training_skippedProductQuestion',
  },
  complaint: {
    skill: 'complaints',
    answers: 'training_skippedComplaint',
  },
  churn_risk: {
    skill: 'complaints',
    answers: 'training_skippedChurnRisk',
  },
  praise: {
    skill: 'referrals',
    answers: 'training_skippedPraise',
  },
  referral: {
    skill: 'referrals',
    answers: 'training_skippedReferral',
  },
};

/**
 * A post that mattered and that the user left unanswered; null for one that is answered, set aside, or still fresh. A
 * dismissed one was no miss: the user said so.
 */
export function skippedMiss(mention: Mention, now: Date): Miss | null {
  const { key, status, post, verdict, createdAt, contactId } = mention;
  const intent = verdict.intents.find((one) => BETTER[one.intent])?.intent;
  const better = intent && BETTER[intent];
  if (status !== 'waiting' || !better || post.text.trim() === '') return null;
  const isSpam = verdict.intents[0]?.intent === 'spam';
  const walked = walkedPastAt(mention, now);
  const days = intent === 'complaint' ? COMPLAINT_DAYS : walked ? SEEN_DAYS : UNSEEN_DAYS;
  const since = Date.parse(post.publishedAt ?? createdAt);
  // A page may show posts of years ago; they were missed only since they were found.
  const missed = Math.max(since, Date.parse(createdAt)) + days * DAY;
  if (isSpam || missed > now.getTime()) return null;
  const profile = identityKey(post.site, post.author);
  return {
    // Two computers know one post under ids of their own.
    origin: { kind: 'skipped', ref: key },
    skill: better.skill,
    asks: paragraphs(
      say('training_skippedAsks', {
        name: whom(post.author.name),
        day: onItsDay(post.publishedAt ?? createdAt),
      }),
      quote(post.text),
      say('training_skippedWhatNow'),
    ),
    answers: say(better.answers),
    about: [contactId, profile].filter((one) => one !== null),
    at: new Date(missed).toISOString(),
  };
}
