import { tellingWords, WORD } from '../facts/names';
import type { Usp } from '../model';
import { EVERYDAY_WORDS } from './everyday-words';

/** As many words of it make a reply speak of it. */
const ENOUGH = 2;

/** The words that tell a USP from what anybody would say, as `tellingWords` has them; each once. */
export function wordsOfUsp({ gain, unlike, proof, sentence }: Usp, whom: { store: string }): Set<string> {
  const own = new Set(tellingWords(whom.store.toLowerCase()));
  const words = tellingWords([gain, unlike, proof, sentence].join(' . ').toLowerCase());
  return new Set(words.filter((word) => !own.has(word) && !EVERYDAY.has(word) && word.length > 1));
}

/** Whether a reply says what makes the business the one to choose: at least two of its telling words. */
export function expressesUsp(text: string, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  const there = new Set(tellingWords(text.toLowerCase()).filter((word) => words.has(word)));
  return there.size >= Math.min(ENOUGH, words.size);
}

/** How many of some replies express it, and which of its words they used most, at most three. */
export interface UspShare {
  replies: number;
  expressing: number;
  used: string[];
}

/** How often replies express it. */
export function shareOfUsp(replies: readonly string[], words: ReadonlySet<string>): UspShare {
  const counts = new Map<string, number>();
  const expressing = replies.filter((text) => expressesUsp(text, words));
  for (const text of expressing) {
    for (const [stem, word] of writtenWords(text)) {
      if (words.has(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const used = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
  return { replies: replies.length, expressing: expressing.length, used: used.map(([word]) => word) };
}

/** Each word of a text once: how it is compared, and how it is written. */
function writtenWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const [stem] = tellingWords(word);
    if (stem && !found.has(stem)) found.set(stem, word);
  }
  return found;
}

const EVERYDAY = new Set(tellingWords(EVERYDAY_WORDS));
