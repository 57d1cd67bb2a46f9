import { lettersOf, type SearchIndex } from './search-index';

/** How many slips of the finger a word may hold. Fewer letters leave too little to tell it by; numbers have none. */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  if (/^\p{N}+$/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word still being typed is known by its beginning from so many letters on. */
const SHORTEST_BEGINNING = 5;

/** Words of an index, or others laid out like them. */
export type Vocabulary = Pick<SearchIndex, 'words' | 'wordStarts' | 'letters'>;

/**
 * Calls `found` for every word that `asked` is with up to `most` slips (a letter wrong, missing, too many, or two in
 * each other's place), the first letter included; where a `beginning` may have been typed, also for those that
 * begin so with one slip. The word itself may be among them.
 *
 * A look at the letters rules out all but a few of the words, so that no index of misspellings is needed.
 */
export function wordsWithSlips(
  { words, wordStarts, letters: lettersOfWords }: Vocabulary,
  asked: string,
  { most, beginning }: { most: 0 | 1 | 2; beginning: boolean },
  found: (word: number, slips: number) => void,
): void {
  if (most === 0) return;
  const typed = Uint16Array.from({ length: asked.length }, (_, at) => asked.charCodeAt(at));
  const letters = lettersOf(asked);
  const beginnings = beginning && asked.length >= SHORTEST_BEGINNING;
  for (let word = 0; word < lettersOfWords.length; word++) {
    const others = lettersOfWords[word] ?? 0;
    // Each slip takes at most one letter away and brings at most one in.
    if (moreThan(letters & ~others, most)) continue;
    const whole = !moreThan(others & ~letters, most);
    if (!whole && !beginnings) continue;
    const start = wordStarts[word] ?? 0;
    const end = wordStarts[word + 1] ?? 0;
    const length = end - start;
    if (length < asked.length - most) continue;
    if (whole && length <= asked.length + most) {
      const slips = slipsBetween(typed, 0, words, start, end, most);
      if (slips <= most) {
        found(word, slips);
        continue;
      }
    }
    if (beginnings && length >= asked.length - 1 && beginsWithSlip(typed, words, start, end)) found(word, 1);
  }
}

/** Whether more than one bit, or two, are set. */
function moreThan(bits: number, most: number): boolean {
  const rest = bits & (bits - 1);
  return most === 1 ? rest !== 0 : (rest & (rest - 1)) !== 0;
}

const TOO_MANY = 9;

/** The slips between `typed` from `at` on and the stretch of `words`; TOO_MANY when more than `most`. */
function slipsBetween(
  typed: Uint16Array,
  at: number,
  words: string,
  start: number,
  end: number,
  most: number,
): number {
  let mine = at;
  let theirs = start;
  while (mine < typed.length && theirs < end && typed[mine] === words.charCodeAt(theirs)) {
    mine++;
    theirs++;
  }
  const left = typed.length - mine;
  const right = end - theirs;
  if (left === 0 || right === 0) return left + right <= most ? left + right : TOO_MANY;
  if (most === 0 || Math.abs(left - right) > most) return TOO_MANY;
  const rest = most - 1;
  let least = Math.min(
    slipsBetween(typed, mine + 1, words, theirs + 1, end, rest),
    slipsBetween(typed, mine + 1, words, theirs, end, rest),
    slipsBetween(typed, mine, words, theirs + 1, end, rest),
  );
  if (swapped(typed, mine, words, theirs, end)) {
    least = Math.min(least, slipsBetween(typed, mine + 2, words, theirs + 2, end, rest));
  }
  return least + 1;
}

/** Whether the word begins with what was typed, with one slip that is not its last letter. */
function beginsWithSlip(typed: Uint16Array, words: string, start: number, end: number): boolean {
  let mine = 0;
  while (mine < typed.length && typed[mine] === words.charCodeAt(start + mine)) mine++;
  const theirs = start + mine;
  const last = typed.length - 1;
  if (mine < last) {
    if (begins(typed, mine + 1, words, theirs + 1, end)) return true;
    if (begins(typed, mine + 1, words, theirs, end)) return true;
    if (swapped(typed, mine, words, theirs, end) && begins(typed, mine + 2, words, theirs + 2, end))
      return true;
  }
  return begins(typed, mine, words, theirs + 1, end);
}

function begins(typed: Uint16Array, at: number, words: string, start: number, end: number): boolean {
  if (typed.length - at > end - start) return false;
  for (let mine = at; mine < typed.length; mine++) {
    if (typed[mine] !== words.charCodeAt(start + mine - at)) return false;
  }
  return true;
}

function swapped(typed: Uint16Array, mine: number, words: string, theirs: number, end: number): boolean {
  return (
    mine + 1 < typed.length &&
    theirs + 1 < end &&
    typed[mine] === words.charCodeAt(theirs + 1) &&
    typed[mine + 1] === words.charCodeAt(theirs)
  );
}
