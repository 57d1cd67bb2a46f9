import { asWritten } from './as-written';
import type { Classification, Classifier } from './classifier';
import { fold } from './fold';
import { type FoundIntent, INTENT_IDS, type IntentId } from './model';
import { RULES } from './rules';
import { moodOf } from './rules/mood';
import { pressingOf } from './rules/pressing';
import { tellingPhrases } from './rules/telling';
import { type Span, weigh } from './rules/weigh';

/** From here on a text has the intent. */
const FOUND = 1;

/**
 * Classifies by the cues of the intents: transparent, without a model, English. Every intent found
 * carries the words that scored. Bounded work per character, whatever the text.
 */
export const classifyByRules: Classifier = (text: string): Classification => {
  const folded = fold(text).trim();
  const written = asWritten(text, folded);
  const all = INTENT_IDS.map((id) => ({ intent: id, ...weigh(RULES[id], folded) }));
  const found = withoutNoise(all.filter(({ points }) => points >= FOUND).sort((a, b) => b.points - a.points));
  const pressing = pressingOf(folded, found);
  return {
    intents: withWords(folded, found, written),
    sentiment: moodOf(folded, found),
    pressing: {
      level: pressing.level,
      why: tellingPhrases(folded, pressing.spans).map(({ start, end }) => written(start, end)),
    },
  };
};

/** An intent that was found, by how much, and where. */
interface Weighed {
  intent: IntentId;
  points: number;
  spans: Span[];
}

/** The words are shown together: no phrase of one intent stands inside a phrase of another. */
function withWords(
  folded: string,
  found: readonly Weighed[],
  written: (start: number, end: number) => string,
): FoundIntent[] {
  const shown: Span[] = [];
  return found.map(({ intent, points, spans }) => {
    const phrases = tellingPhrases(folded, spans, shown);
    shown.push(...phrases.filter((phrase) => !shown.includes(phrase)));
    return { intent, score: scoreOf(points), why: phrases.map(({ start, end }) => written(start, end)) };
  });
}

/** 1 point is a half, more comes ever closer to 1; keeps the order of points. */
function scoreOf(points: number): number {
  return Math.round((points / (points + 1)) * 1000) / 1000;
}

/**
 * Advertising borrows every other intent's words (“buy”, “great service”, “anyone looking for”). Where
 * spam is at least as strong, only what a cheated customer would say stays beside it.
 */
function withoutNoise(found: Weighed[]): Weighed[] {
  const spam = found.find(({ intent }) => intent === 'spam');
  if (!spam) return found;
  const rest = found.filter(({ intent }) => intent !== 'spam');
  const strongest = rest[0]?.points ?? 0;
  if (strongest > spam.points) return found;
  return [spam, ...rest.filter(({ intent }) => intent === 'complaint' || intent === 'churn_risk')];
}
