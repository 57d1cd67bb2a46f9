import { COMMON_WORDS } from '../cues/en/common-words';
import { fold } from '../fold';
import { EMOJI, isWord } from '../reading/kinds';
import { read } from '../reading/reading';

/** Everyday words say little about what a post is about. */
const COMMON = new Set(wordsOf(COMMON_WORDS));
const COMMON_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.7;
/** So many words of a post are compared. */
const MOST = 300;

/** A text as it is compared: its words and pairs of words, and how much each counts; together of length 1. */
export type Sketch = ReadonlyMap<number, number>;

export function sketchOf(text: string): Sketch {
  const sketch = new Map<number, number>();
  let before = 0;
  for (const word of wordsOf(text)) {
    sketch.set(word, COMMON.has(word) ? COMMON_WEIGHT : 1);
    if (before !== 0) sketch.set(Math.imul(before, 31) ^ word, PAIR_WEIGHT);
    before = word;
  }
  const length = Math.sqrt([...sketch.values()].reduce((sum, weight) => sum + weight * weight, 0));
  for (const [part, weight] of sketch) sketch.set(part, weight / length);
  return sketch;
}

/**
 * Compares texts with many others at once. `find` answers each that has something in common with a sketch,
 * with its likeness: 0 nothing, 1 the same words in the same order.
 */
export function likenessTo(sketches: readonly Sketch[]): { find(sketch: Sketch): Map<number, number> } {
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
      const likeness = new Map<number, number>();
      for (const [part, weight] of sketch) {
        for (const [index, other] of holders.get(part) ?? [])
          likeness.set(index, (likeness.get(index) ?? 0) + weight * other);
      }
      return likeness;
    },
  };
}

function wordsOf(text: string): number[] {
  const { count, kinds, hashes } = read(fold(text), MOST);
  const words: number[] = [];
  for (let token = 0; token < count; token++) {
    const kind = kinds[token] ?? 0;
    if (isWord(kind) || kind === EMOJI) words.push(hashes[token] ?? 0);
  }
  return words;
}
