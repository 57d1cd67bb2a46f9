import { COMMON_WORDS as GERMAN } from '../cues/de/common-words';
import { COMMON_WORDS as ENGLISH } from '../cues/en/common-words';
import { COMMON_WORDS as SPANISH } from '../cues/es/common-words';
import { COMMON_WORDS as FRENCH } from '../cues/fr/common-words';
import { COMMON_WORDS as PORTUGUESE } from '../cues/pt/common-words';
import { fold } from '../fold';
import { MAX_CORRECTED_TEXT } from '../model';
import { EMOJI, isWord } from '../reading/kinds';
import { read } from '../reading/reading';

/** So many words and signs of a post are compared. */
const COMPARED = 300;
/** Everyday words, and those of one or two letters in any language, say little of what a post is about. */
const COMMON_WEIGHT = 0.3;
const SHORT = 2;
const PAIR_WEIGHT = 0.7;

/** The everyday words' hashes, made when the first text is compared. */
let common: ReadonlySet<number> | null = null;

/** A text as it is compared: its words and pairs of words, and how much each counts; together of length 1. */
export type Sketch = ReadonlyMap<number, number>;

/** A text without words has an empty sketch and is like nothing. */
export function sketchOf(text: string): Sketch {
  common ??= new Set(
    [ENGLISH, SPANISH, PORTUGUESE, FRENCH, GERMAN].flatMap((list) =>
      wordsOf(list, Number.POSITIVE_INFINITY).map(({ hash }) => hash),
    ),
  );
  const sketch = new Map<number, number>();
  let before: number | null = null;
  // As much as is kept of a post that was corrected, so that it is wholly like itself.
  for (const { hash, short } of wordsOf(text.slice(0, MAX_CORRECTED_TEXT), COMPARED)) {
    sketch.set(hash, short || common.has(hash) ? COMMON_WEIGHT : 1);
    if (before !== null) sketch.set(Math.imul(before, 31) ^ hash, PAIR_WEIGHT);
    before = hash;
  }
  const length = Math.sqrt([...sketch.values()].reduce((sum, weight) => sum + weight * weight, 0));
  for (const [part, weight] of sketch) sketch.set(part, weight / length);
  return sketch;
}

/**
 * Compares texts with many others at once. `find` answers how like each of them a sketch is, in their order:
 * 0 nothing in common, 1 the same words in the same order.
 */
export function likenessTo(sketches: readonly Sketch[]): { find(sketch: Sketch): Float64Array } {
  const holders = new Map<number, Array<[index: number, weight: number]>>();
  for (const [index, sketch] of sketches.entries()) {
    for (const [part, weight] of sketch) {
      const there = holders.get(part);
      if (there) there.push([index, weight]);
      else holders.set(part, [[index, weight]]);
    }
  }
  return {
    find(sketch) {
      const likeness = new Float64Array(sketches.length);
      for (const [part, weight] of sketch) {
        for (const [index, other] of holders.get(part) ?? []) {
          likeness[index] = (likeness[index] ?? 0) + weight * other;
        }
      }
      return likeness;
    },
  };
}

function wordsOf(text: string, most: number): Array<{ hash: number; short: boolean }> {
  const { count, kinds, starts, ends, hashes } = read(fold(text), most);
  const words: Array<{ hash: number; short: boolean }> = [];
  for (let token = 0; token < count; token++) {
    const kind = kinds[token] ?? 0;
    if (kind === EMOJI) words.push({ hash: hashes[token] ?? 0, short: false });
    else if (isWord(kind)) {
      words.push({ hash: hashes[token] ?? 0, short: (ends[token] ?? 0) - (starts[token] ?? 0) <= SHORT });
    }
  }
  return words;
}
