import type { Cue } from './cue';
import { isNegated } from './negation';

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
}

/** So many negated places a cue looks beyond before it gives up; keeps the work bounded. */
const TRIES = 5;

/** Adds up cues over a folded text. Each cue counts once, by its first place that is not negated. */
export function weigh(cues: readonly Cue[], text: string): Evidence {
  let points = 0;
  const spans: Span[] = [];
  for (const cue of cues) {
    const match = place(cue, text);
    if (match === null) continue;
    points += cue.points;
    if (cue.points > 0)
      spans.push({ start: match.index, end: match.index + match[0].length, points: cue.points });
  }
  spans.sort((a, b) => b.points - a.points);
  return { points: Math.round(points * 100) / 100, spans };
}

function place(cue: Cue, text: string): RegExpExecArray | null {
  cue.pattern.lastIndex = 0;
  for (let tried = 0; tried < TRIES; tried++) {
    const match = cue.pattern.exec(text);
    if (!match) return null;
    if (cue.evenNegated || cue.points < 0 || !isNegated(text, match.index)) return match;
  }
  return null;
}
