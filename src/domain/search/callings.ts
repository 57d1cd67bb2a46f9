import { fold } from '../fold';
import { BUSINESS, FAMILY_TITLES, NEVER_FIRST, TITLES } from '../name-words';
import { standsAlone, tokensOf } from '../tokens';
import { lettersOf } from './search-index';
import type { Vocabulary } from './slips';

export interface NamedPerson {
  id: string;
  name: string;
  /** `@ana`, or empty. */
  handle: string;
}

/** What somebody may be called by: the words of their name, or of their handle. */
export interface Calling {
  person: NamedPerson;
  words: readonly string[];
  /** Of a handle nothing less will do. */
  wholeOnly: boolean;
}

/** Everything people are called by, by word. */
export interface Callings {
  /** Where each word stands in whose calling. */
  byWord: ReadonlyMap<string, readonly (readonly [calling: Calling, position: number])[]>;
  /** The words in order, for finding misspelt ones; `words[n]` is the vocabulary's nth. */
  words: readonly string[];
  vocabulary: Vocabulary;
}

export function callingsOf(people: readonly NamedPerson[]): Callings {
  const byWord = new Map<string, [Calling, number][]>();
  for (const calling of people.flatMap(callings)) {
    for (const [position, word] of calling.words.entries()) {
      const known = byWord.get(word);
      if (known) known.push([calling, position]);
      else byWord.set(word, [[calling, position]]);
    }
  }
  const words = [...byWord.keys()];
  const wordStarts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) wordStarts[at + 1] = (wordStarts[at] ?? 0) + word.length;
  const vocabulary = { words: words.join(''), wordStarts, letters: Uint32Array.from(words, lettersOf) };
  return { byWord, words, vocabulary };
}

/**
 * Whether a part of a name is enough: two telling words of it, or its first or last word. Of names without blanks,
 * half.
 */
export function isEnough({ words, wholeOnly }: Calling, from: number, count: number): boolean {
  if (count === words.length) return true;
  if (wholeOnly) return false;
  const part = words.slice(from, from + count);
  if (part.every(standsAlone)) return count > 1 && count * 2 >= words.length;
  const telling = part.filter((word) => word.length > 1 && !NEVER_FIRST.has(word) && !BUSINESS.has(word));
  if (telling.length > 1) return true;
  return count === 1 && telling.length === 1 && (from === 0 || from === words.length - 1);
}

function callings(person: NamedPerson): Calling[] {
  const name = wordsOf(person.name);
  const titles = name.findIndex((word) => !TITLES.has(word) && !FAMILY_TITLES.has(word));
  return [
    { person, words: titles > 0 ? name.slice(titles) : name, wholeOnly: false },
    { person, words: wordsOf(person.handle), wholeOnly: true },
  ].filter(({ words }) => words.length > 0);
}

function wordsOf(text: string): string[] {
  return tokensOf(fold(text)).map(({ text }) => text);
}
