import type { Classification, Classifier } from './classifier';
import { fold } from './fold';
import { type FoundIntent, INTENT_IDS } from './model';
import { RULES } from './rules';
import { moodOf } from './rules/mood';
import { pressingOf } from './rules/pressing';
import { weigh } from './rules/weigh';

/** From here on a text has the intent. */
const FOUND = 1;

/**
 * Classifies by the cues of the intents: transparent, without a model, English. Every intent found
 * carries the words that scored. Bounded work per character, whatever the text.
 */
export const classifyByRules: Classifier = (text: string): Classification => {
  const folded = fold(text).trim();
  const all = INTENT_IDS.map((id) => ({ id, ...weigh(RULES[id], folded) }));
  const found = all
    .filter(({ points }) => points >= FOUND)
    .sort((a, b) => b.points - a.points)
    .map(({ id, points, words }): FoundIntent => ({ intent: id, score: scoreOf(points), why: words }));
  const intents = withoutNoise(found);
  return { intents, sentiment: moodOf(folded, intents), pressing: pressingOf(folded, intents) };
};

/** 1 point is a half, more comes ever closer to 1; keeps the order of points. */
function scoreOf(points: number): number {
  return Math.round((points / (points + 1)) * 1000) / 1000;
}

/**
 * Advertising borrows every other intent's words (“buy”, “great service”, “anyone looking for”). Where
 * spam is at least as strong, only what a cheated customer would say stays beside it.
 */
function withoutNoise(found: FoundIntent[]): FoundIntent[] {
  const spam = found.find(({ intent }) => intent === 'spam');
  if (!spam) return found;
  const rest = found.filter(({ intent }) => intent !== 'spam');
  const strongest = rest[0]?.score ?? 0;
  if (strongest > spam.score) return found;
  return [spam, ...rest.filter(({ intent }) => intent === 'complaint' || intent === 'churn_risk')];
}
