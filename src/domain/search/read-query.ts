import { fold } from '../fold';
import { tokensOf } from '../tokens';
import { wordsAsked } from './search-words';
import { slipsAllowed } from './slips';

/** A word of a query; a contact who is found has something for each. */
export interface Asked {
  word: string;
  /** So many slips are forgiven. */
  slips: 0 | 1 | 2;
  /** Digits that a phone number with them in it answers the word by. */
  digits: string[];
}

/** Longer queries are pasted, not typed: what stands beyond is not looked for. */
const LONGEST_QUERY = 300;
export const MOST_WORDS = 12;
/** Beyond these, words are taken as they are spelt: a long query tells enough. */
const MOST_WITH_SLIPS = 6;

/** Fewer digits stand in every other number. */
const FEWEST_DIGITS = 3;
/** A number told with its country's digits is known again without them by so many of its last. */
const TELLING_DIGITS = 8;
const NUMBER = /\d[\d\s()./-]*/g;

/** What a query asks for: its words, each once. Nothing where it holds no word. */
export function readQuery(query: string): Asked[] {
  const text = fold(query.slice(0, LONGEST_QUERY));
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number);
  const words = [...new Set(wordsAsked(tokensOf(text)))].slice(0, MOST_WORDS);
  return words.map((word, position) => ({
    word,
    slips: position < MOST_WITH_SLIPS ? slipsAllowed(word) : 0,
    digits: digitsFor(word, numbers),
  }));
}

/** The word's own digits, and those of a number typed with blanks or dashes that it is part of. */
function digitsFor(word: string, numbers: readonly string[]): string[] {
  if (!/^\d+$/.test(word)) return [];
  const whole = numbers.find((number) => number.split(/\D+/).includes(word));
  // Zeros in front lead out of a country or a town and are often not kept.
  const runs = [word, (whole ?? '').replace(/\D/g, '')].map((digits) => digits.replace(/^0+/, ''));
  const long = runs
    .filter(({ length }) => length > TELLING_DIGITS + 1)
    .map((digits) => digits.slice(-TELLING_DIGITS));
  return [...new Set([...runs, ...long])].filter(({ length }) => length >= FEWEST_DIGITS);
}
