import type { Cue } from './cue';
import { isNegated } from './negation';

/** What the cues of one intent, or of a mood, add up to in a text. */
export interface Evidence {
  points: number;
  /** The words that counted for it, weightiest first, each once. */
  words: string[];
}

/** So many negated places a cue looks beyond before it gives up; keeps the work bounded. */
const TRIES = 5;
const MAX_WORDS = 4;
const MAX_WORDS_LENGTH = 60;

/** Adds up cues over a folded text. Each cue counts once, by its first place that is not negated. */
export function weigh(cues: readonly Cue[], text: string): Evidence {
  let points = 0;
  const counted: Array<{ words: string; points: number }> = [];
  for (const cue of cues) {
    const words = place(cue, text);
    if (words === null) continue;
    points += cue.points;
    if (cue.points > 0) counted.push({ words, points: cue.points });
  }
  counted.sort((a, b) => b.points - a.points);
  const words = [...new Set(counted.map((found) => shown(found.words)))].filter((found) => found !== '');
  return { points: Math.round(points * 100) / 100, words: words.slice(0, MAX_WORDS) };
}

function place(cue: Cue, text: string): string | null {
  cue.pattern.lastIndex = 0;
  for (let tried = 0; tried < TRIES; tried++) {
    const match = cue.pattern.exec(text);
    if (!match) return null;
    if (cue.evenNegated || cue.points < 0 || !isNegated(text, match.index)) return match[0];
  }
  return null;
}

/** The matched words without the punctuation around them; a lone `?` or emoji stays. */
function shown(words: string): string {
  const bare = words.replace(/^[\s.,;:!@-]{1,20}|[\s.,;:!-]{1,20}$/g, '');
  const text = bare === '' ? words.trim() : bare;
  return text.length > MAX_WORDS_LENGTH ? `${text.slice(0, MAX_WORDS_LENGTH - 1)}…` : text;
}
