import { HASH_SEED, hashUnit } from '../reading/hash';
import { isWord } from '../reading/kinds';
import type { Reading } from '../reading/reading';

/**
 * What the model looks at: each token, each pair and triple of neighbours, pairs with one token between, the
 * beginnings of longer words, which see through their endings, and words that a “not” turns round.
 */
export const FEATURE_KINDS = ['word', 'pair', 'triple', 'apart', 'stem', 'negated'] as const;
const WORD = 0;
const PAIR = 1;
const TRIPLE = 2;
const APART = 3;
const STEM = 4;
const NEGATED = 5;

/** Mixed into the hashes, so that features of different kinds differ. */
const WORD_SALT = 0x9e3779b1 | 0;
const PAIR_SALT = 0x85ebca6b | 0;
const TRIPLE_SALT = 0xc2b2ae35 | 0;
const APART_SALT = 0x27d4eb2f;
const STEM_SALT = 0x165667b1;
const NEGATED_SALT = 0x2545f491;
/** Lengths of the beginnings; the longest looks at `disappoint` and `disappointment` alike. */
const STEMS = [4, 5, 7];
const LONGEST_STEM = 7;

/** The feature of a word, by what the word hashes to. */
export function wordFeature(hash: number): number {
  return mixed(Math.imul(hash, WORD_SALT));
}

/** The feature of a word that is negated. */
export function negatedFeature(hash: number): number {
  return mixed(Math.imul(hash, NEGATED_SALT));
}

/**
 * Calls `found` for each feature of a text: its 32-bit hash, the token it ends at, its kind (an index of
 * FEATURE_KINDS). A feature that stands twice comes twice.
 */
export function eachFeature(
  { text, count, kinds, starts, ends, hashes }: Reading,
  negated: Uint8Array | null,
  found: (feature: number, token: number, kind: number) => void,
): void {
  let before = HASH_SEED;
  let beforeThat = HASH_SEED;
  for (let token = 0; token < count; token++) {
    const hash = hashes[token] ?? 0;
    const last = Math.imul(before, 31);
    found(wordFeature(hash), token, WORD);
    found(mixed(Math.imul(hash, PAIR_SALT) ^ last), token, PAIR);
    if (token > 1) {
      found(mixed(Math.imul(hash, TRIPLE_SALT) ^ last ^ Math.imul(beforeThat, 961)), token, TRIPLE);
      found(mixed(Math.imul(hash, APART_SALT) ^ Math.imul(beforeThat, 31)), token, APART);
    }
    if (isWord(kinds[token] ?? 0)) {
      eachStem(text, starts[token] ?? 0, ends[token] ?? 0, token, found);
      if (negated?.[token]) found(negatedFeature(hash), token, NEGATED);
    }
    beforeThat = before;
    before = hash;
  }
}

/** `disa`, `disap` and `disappo` of a word that goes on after them. */
function eachStem(
  text: string,
  start: number,
  end: number,
  token: number,
  found: (feature: number, token: number, kind: number) => void,
): void {
  let hash = STEM_SALT;
  const last = Math.min(end - 1, start + LONGEST_STEM);
  for (let at = start; at < last; at++) {
    hash = hashUnit(hash, text.charCodeAt(at));
    if (STEMS.includes(at - start + 1)) found(mixed(hash), token, STEM);
  }
}

/** Spreads a hash over all 32 bits (https://github.com/skeeto/hash-prospector). */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b | 0);
  return bits ^ (bits >>> 16);
}
