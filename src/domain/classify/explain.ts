import type { Span } from '../cues/weigh';
import type { FoundIntent, IntentId } from '../model';
import type { Ground } from './ground';
import { scoreOf } from './points';
import { tellingPhrases } from './telling';

/** A place must give so many points to be shown where others give more. */
const WORTH_SHOWING = 2;

/** Makes an intent that was found out of what it was found by: the words, what each gave, the sum. */
export function explain(
  intent: IntentId,
  ground: Ground,
  folded: string,
  written: (start: number, end: number) => string,
  shown: Span[],
): FoundIntent {
  const speakFor = joined(ground.parts).filter(({ points }) => points > 0);
  speakFor.sort((a, b) => b.points - a.points);
  const worth = speakFor.filter(({ points }) => points >= WORTH_SHOWING);
  const phrases = tellingPhrases(folded, worth.length > 0 ? worth : speakFor.slice(0, 1), shown);
  shown.push(...phrases.filter((phrase) => !shown.includes(phrase)));

  const terms = phrases.map((phrase) => ({
    says: written(phrase.start, phrase.end),
    by: 'words' as const,
    points: Math.round(
      ground.parts.reduce((sum, part) => sum + (countsFor(phrase, part, phrases) ? part.points : 0), 0),
    ),
  }));
  const score = Math.round(ground.total);
  const base = Math.round(ground.base);
  const told = terms.reduce((sum, term) => sum + term.points, base);
  return {
    intent,
    score: scoreOf(ground.total),
    why: terms.map(({ says }) => says),
    sum: { base, terms, rest: score - told, total: score },
  };
}

/** Places that are the same count together. */
function joined(parts: readonly Span[]): Span[] {
  const byPlace = new Map<string, Span>();
  for (const part of parts) {
    const key = `${part.start}:${part.end}`;
    const there = byPlace.get(key);
    if (there) there.points += part.points;
    else byPlace.set(key, { ...part });
  }
  return [...byPlace.values()];
}

/** Each part counts for the first phrase that it touches. */
function countsFor(phrase: Span, part: Span, phrases: readonly Span[]): boolean {
  const touches = (other: Span): boolean => part.start < other.end && part.end > other.start;
  return phrases.find(touches) === phrase;
}
