import { identityKey } from '../../identity';
import type { IntentId, Mention, SkillId } from '../../model';
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
  answers: string;
}

/** How to answer late, by what the post is about. Spam is missed on purpose. */
const BETTER: Partial<Record<IntentId, Better>> = {
  purchase_intent: {
    skill: 'gaps',
    answers:
      'They want to buy, so help them choose: greet them by name, ask the one question whose answer decides (what for, how big, by when), and say how easy the next step is. The gap between what they have and what they want is what you sell into; a price list is not.',
  },
  recommendation_request: {
    skill: 'listening',
    answers:
      'They asked for advice, not for an offer. Ask what matters most to them, give one honest hint that helps even if they buy elsewhere, and offer to show more. Listen before you pitch.',
  },
  product_question: {
    skill: 'informing',
    answers:
      'Answer exactly what they asked in the first sentence. Add the one fact they will need next, and where they can look in their own time. End with an open door: a question or a day.',
  },
  complaint: {
    skill: 'complaints',
    answers:
      'Thank them for saying it, be sorry without a but, say what you will do and by when, and move the details to a private message. Others read along: one unanswered complaint costs months.',
  },
  churn_risk: {
    skill: 'complaints',
    answers:
      'Ask what made them think of leaving, and mean it. Do not defend and do not discount yet. Name one thing you can put right now, and a day when you look in again.',
  },
  praise: {
    skill: 'referrals',
    answers:
      'Thank them by name and for what exactly they praised. A day or two later you may ask whether they know somebody: word of mouth reaches 200 to 300 people at once.',
  },
  referral: {
    skill: 'referrals',
    answers:
      'Thank who sent them, in public, and greet who was sent with a question about what they need. Then tell the first one what came of it.',
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
      `${whom(post.author.name)} wrote this on ${onItsDay(post.publishedAt ?? createdAt)}, and has no answer from you.`,
      quote(post.text),
      'What do you answer now, in two or three sentences?',
    ),
    answers: better.answers,
    about: [contactId, profile].filter((one) => one !== null),
    at: new Date(missed).toISOString(),
  };
}
