import type { Span } from '../cues/weigh';
import type { FoundIntent, IntentId } from '../model';
import { hashOf } from '../reading/hash';
import type { Reading } from '../reading/reading';
import { type Ground, pointsOfToken } from './ground';
import { scoreOf } from './points';
import { tellingPhrases } from './telling';

/** A place must give so many points to be shown where others give more. */
const WORTH_SHOWING = 2;
/** So many places are looked at to find what to show. */
const CANDIDATES = 6;
/** And so much of what the weightiest gave. */
const SHARE_WORTH_SHOWING = 0.2;
/** Words that count by what stands around them, and convince nobody by themselves. */
const SAYS_NOTHING = new Set(
  `a an the and or but of to in on at for with by from as is are was were be been am it its this that these those
   i im ive id ill we weve you u your youre he she they my our their me us them so just now then there here hi hello
   hey if up out about into over after before do does did have has had will would can could got get`
    .split(/\s+/)
    .map(hashOf),
);
const LINE_BREAK = 10;

/** A text and how to show its words. */
export interface Shown {
  reading: Reading;
  written(start: number, end: number): string;
  /** Phrases that stronger intents show already. */
  phrases: Span[];
}

/** Makes an intent that was found out of what it was found by: the words, what each gave, the sum. */
export function explain(intent: IntentId, ground: Ground, shown: Shown): FoundIntent {
  const { reading, written } = shown;
  const phrases = tellingPhrases(reading.text, candidates(ground, reading), shown.phrases);
  for (const phrase of phrases) if (!shown.phrases.includes(phrase)) shown.phrases.push(phrase);

  const given = pointsOf(phrases, ground, reading);
  const all = phrases.map(({ start, end }, at) => ({
    says: written(start, end),
    points: Math.round(given[at] ?? 0),
    by: 'words' as const,
  }));
  // Words around can turn a phrase against what it was picked for: then it is no reason, and part of the rest.
  const spoken = all.filter(({ points }) => points > 0);
  const terms = spoken.length > 0 ? spoken : all.slice(0, 1);
  const total = Math.round(ground.total);
  const base = Math.round(ground.base);
  const told = terms.reduce((sum, term) => sum + term.points, base);
  return {
    intent,
    score: scoreOf(ground.total),
    why: terms.map(({ says }) => says),
    sum: { base, terms, rest: total - told, total },
  };
}

/** The places that gave most, weightiest first; never none. */
function candidates(ground: Ground, { text, count, starts, ends, hashes }: Reading): Span[] {
  const spans: Span[] = [];
  for (const { start, end, points } of ground.parts) add(spans, start, end, points);
  const cues = spans.length;
  let most: Span | null = null;
  for (let token = 0; token < count; token++) {
    const points = pointsOfToken(ground, token);
    // A line break may count; there is nothing to show of it.
    if (text.charCodeAt(starts[token] ?? 0) === LINE_BREAK) continue;
    if (points <= 0 || (points < WORTH_SHOWING && most !== null && points <= most.points)) continue;
    const span: Span = { start: starts[token] ?? 0, end: ends[token] ?? 0, points };
    if (most === null || points > most.points) most = span;
    if (!addToCue(spans, cues, span) && points >= WORTH_SHOWING && !SAYS_NOTHING.has(hashes[token] ?? 0))
      spans.push(span);
  }
  spans.sort((a, b) => b.points - a.points);
  const least = Math.max(WORTH_SHOWING, (spans[0]?.points ?? 0) * SHARE_WORTH_SHOWING);
  const worth = spans.filter(({ points }) => points >= least);
  if (worth.length === 0) return most === null ? spans.slice(0, 1) : [most];
  return worth.slice(0, CANDIDATES);
}

/** Places that are the same count together. */
function add(spans: Span[], start: number, end: number, points: number): void {
  if (points <= 0) return;
  for (const span of spans) {
    if (span.start !== start || span.end !== end) continue;
    span.points += points;
    return;
  }
  spans.push({ start, end, points });
}

/** Adds a token's points to the cue that stands at the very same place, if one does. */
function addToCue(spans: readonly Span[], cues: number, { start, end, points }: Span): boolean {
  for (let at = 0; at < cues; at++) {
    const span = spans[at];
    if (span?.start !== start || span.end !== end) continue;
    span.points += points;
    return true;
  }
  return false;
}

/** What each phrase gave: all cues and tokens that touch it, each counted for the first such phrase. */
function pointsOf(phrases: readonly Span[], ground: Ground, { count, starts, ends }: Reading): number[] {
  const points = phrases.map(() => 0);
  for (const part of ground.parts) lay(points, phrases, part.start, part.end, part.points);
  for (let token = 0; token < count; token++)
    lay(points, phrases, starts[token] ?? 0, ends[token] ?? 0, pointsOfToken(ground, token));
  return points;
}

function lay(points: number[], phrases: readonly Span[], start: number, end: number, given: number): void {
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || start >= phrase.end || end <= phrase.start) continue;
    points[at] = (points[at] ?? 0) + given;
    return;
  }
}
