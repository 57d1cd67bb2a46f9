import { INTENT_IDS, type IntentId } from '../model';
import { hashOf } from '../reading/hash';
import { EMOJI, EMOTICON, MENTION, SIGN, STOP } from '../reading/kinds';
import type { Reading } from '../reading/reading';
import { compilePatterns } from './automaton';
import { type Cue, linesOf } from './cue';
import type { LanguageCues } from './language-cues';
import { markNegated } from './negation';

/** A place in a folded text that counted. */
export interface Span {
  start: number;
  end: number;
  points: number;
}

/** What the cues of one intent, or of a mood, add up to in a text. */
export interface Evidence {
  points: number;
  /** Where the cues that spoke for it stand, weightiest first. They may overlap. */
  spans: Span[];
  /** Where a sure cue stands, if any does. */
  sure: Span | null;
}

const MOODS = ['glad', 'sad', 'now', 'waiting'] as const;
export const SCALES = [...INTENT_IDS, ...MOODS] as const;
/** What cues add up to: the intents, and the moods of a text. */
export type Scale = IntentId | (typeof MOODS)[number];

export type Scales = Record<Scale, Evidence>;

/** What the cues make of a text. */
export interface Weighed {
  scales: Scales;
  /** 1 for each token that a “not” before it turns round; null when there is none. */
  negated: Uint8Array | null;
}

interface Weight {
  scale: Scale;
  points: number;
  evenNegated: boolean;
  sure: boolean;
}

/** Compiles the cues of a language into one machine. Do it once. */
export function prepareCues(language: LanguageCues): (reading: Reading) => Weighed {
  const weights: Weight[] = [];
  const lines: string[][] = [];
  const add = (scale: Scale, cues: readonly Cue[]): void => {
    for (const { points, lines: patterns, evenNegated, sure } of cues) {
      weights.push({ scale, points, evenNegated, sure });
      lines.push(linesOf(patterns));
    }
  };
  for (const id of INTENT_IDS) add(id, language.intents[id]);
  for (const mood of MOODS) add(mood, language[mood]);
  const negators = weights.length;
  const harmless = negators + 1;
  lines.push(linesOf(language.negators), linesOf(language.harmless));
  const machine = compilePatterns(lines);
  const greetings = new Set(language.greetings.split(' ').map(hashOf));

  return (reading) => {
    const hits: number[] = [];
    const negating: Array<[number, number]> = [];
    const excused: Array<[number, number]> = [];
    machine.find(reading, opening(reading, greetings), closing(reading), (pattern, from, to) => {
      if (pattern === negators) negating.push([from, to]);
      else if (pattern === harmless) excused.push([from, to]);
      else hits.push(pattern, from, to);
    });
    const negated = markNegated(reading, negating, excused);

    const scales = Object.fromEntries(
      SCALES.map((scale) => [scale, { points: 0, spans: [], sure: null }]),
    ) as unknown as Scales;
    /** Where each cue counted first; later places of the same start make it longer. */
    const counted = new Map<number, { from: number; span: Span }>();
    for (let hit = 0; hit < hits.length; hit += 3) {
      const cue = hits[hit] ?? 0;
      const from = hits[hit + 1] ?? 0;
      const end = reading.ends[(hits[hit + 2] ?? 1) - 1] ?? 0;
      const before = counted.get(cue);
      if (before) {
        if (before.from === from) before.span.end = Math.max(before.span.end, end);
        continue;
      }
      const weight = weights[cue];
      if (!weight || (!weight.evenNegated && negated?.[from])) continue;
      const span = { start: reading.starts[from] ?? 0, end, points: weight.points };
      counted.set(cue, { from, span });
      const evidence = scales[weight.scale];
      evidence.points += weight.points;
      if (weight.points > 0) evidence.spans.push(span);
      if (weight.sure) evidence.sure ??= span;
    }
    for (const scale of SCALES) {
      const evidence = scales[scale];
      evidence.points = Math.round(evidence.points * 100) / 100;
      evidence.spans.sort((a, b) => b.points - a.points);
    }
    return { scales, negated };
  };
}

const BLIND_KINDS = new Set([MENTION, SIGN, STOP, EMOJI, EMOTICON]);

/** The first token that says something: after mentions, greetings and signs. */
function opening({ count, kinds, hashes }: Reading, greetings: ReadonlySet<number>): number {
  let at = 0;
  while (at < count - 1 && at < 6 && (BLIND_KINDS.has(kinds[at] ?? 0) || greetings.has(hashes[at] ?? 0)))
    at++;
  return at;
}

/** After which only signs are left. */
function closing({ count, kinds }: Reading): number {
  let at = count;
  while (at > 1 && BLIND_KINDS.has(kinds[at - 1] ?? 0)) at--;
  return at;
}
