/**
 * Contacts by the words that stand with them. Words are sorted, and a word's places lie one after another in
 * one long array: what begins with the letters typed is a single stretch of it.
 *
 * 10,000 contacts with 100,000 exchanges are 1.1 million places. In Maps of Maps, as minisearch and its like hold
 * them, these take 56 MB and 160 ms to load, each time a page is opened; in these arrays, which are cached as they
 * lie in memory, 5 MB and 4 ms.
 */
export interface SearchIndex {
  /** The main contact's id of each person; others name a person by its position here. */
  readonly ids: readonly string[];
  /** Records merged into a person, and into whom. */
  readonly merged: readonly (readonly [recordId: string, person: number])[];
  /** All words, sorted by their units, without anything between. */
  readonly words: string;
  /** Where each word begins in `words`; one more for the end. */
  readonly wordStarts: Uint32Array;
  /** Which letters a word has; see `lettersOf`. */
  readonly letters: Uint32Array;
  /** Where each word's places begin; one more for the end. */
  readonly placeStarts: Uint32Array;
  /** `person << 3 | place`, the place by its position in `PLACES`; each person once to a word. */
  readonly places: Uint32Array;
  /** The digits of all phone numbers, each ended by a line break. */
  readonly numbers: string;
  /** Whose each of them is. */
  readonly numberOf: Uint32Array;
}

export const EMPTY_INDEX: SearchIndex = {
  ids: [],
  merged: [],
  words: '',
  wordStarts: Uint32Array.of(0),
  letters: new Uint32Array(),
  placeStarts: Uint32Array.of(0),
  places: new Uint32Array(),
  numbers: '',
  numberOf: new Uint32Array(),
};

/** Bits of a place that name it; the others name the person. */
export const PLACE_BITS = 3;
export const PLACE_MASK = 7;

export function wordCount(index: SearchIndex): number {
  return index.letters.length;
}

export function wordAt(index: SearchIndex, word: number): string {
  return index.words.slice(index.wordStarts[word], index.wordStarts[word + 1]);
}

/** The words that begin with `prefix`: from the first to before the second. */
export function wordsFrom(index: SearchIndex, prefix: string): [from: number, to: number] {
  const count = wordCount(index);
  const from = first(0, count, (word) => wordAt(index, word) >= prefix);
  const to = first(from, count, (word) => !wordAt(index, word).startsWith(prefix));
  return [from, to];
}

/** The first of a stretch of numbers of which something is true, as it is of all after it. */
function first(from: number, to: number, is: (number: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A bit for each letter of a word; some share one, so that a word may seem to have a letter more. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}
