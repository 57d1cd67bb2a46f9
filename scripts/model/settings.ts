import type { Output } from '../../src/domain/trained/outputs';

/** Sets whose makers' labels may train a model that ships, and ours of their texts. See the card for licences. */
export const TRAINING_SETS = ['complaints', 'fb_comments', 'youtube_spam', 'goemotions'] as const;

/** Features that stand in fewer texts are not learnt. */
export const LEAST_TEXTS = 2;

/** How an output is learnt. Chosen on the dev sets. */
interface Learning {
  /** How strongly word weights are drawn to what is expected of them. */
  words: number;
  /** The same for the evidence of the cues. */
  evidence: number;
  /** How much an example counts, by its set; 1 where nothing is said. */
  counts: Record<string, number>;
  /** How much a label counts that a set's makers gave. */
  theirs: number;
}

const OWN = { own: 3, general: 2 };
const usual: Learning = { words: 3, evidence: 10, counts: OWN, theirs: 1 };
const mood: Learning = {
  words: 60,
  evidence: 10,
  counts: { own: 2, general: 3, tweet_acts: 1.5, complaints: 1.5, fb_raw: 0.5 },
  theirs: 0.5,
};

export const LEARNING: Record<Output, Learning> = {
  purchase_intent: usual,
  recommendation_request: { ...usual, words: 5, evidence: 30 },
  product_question: usual,
  // Comments on companies' politics are complaints by our definition, and unlike customers' ones.
  complaint: { words: 15, evidence: 10, counts: { own: 5, general: 2, fb_raw: 0.3 }, theirs: 3 },
  praise: { words: 10, evidence: 10, counts: { own: 4, general: 1, fb_raw: 0.5 }, theirs: 4 },
  referral: { ...usual, words: 5 },
  // Here the cues are right more often than words are.
  churn_risk: { words: 10, evidence: 300, counts: { own: 6, general: 5 }, theirs: 3 },
  spam: { ...usual, words: 6, theirs: 8 },
  negative: mood,
  neutral: mood,
  positive: mood,
  waits: { ...usual, words: 10 },
  now: { ...usual, words: 10 },
};
/** The constant is free. */
export const CONSTANT_STRENGTH = 1e-3;

/** Before it learns, an intent is expected to follow its cues: so much for a point, found from 1 point on. */
export const POINT = 2;
/** What a unit of valence in the VADER lexicon is expected to weigh in a word. */
export const VALENCE = 0.5;
