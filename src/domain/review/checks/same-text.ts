import { fold } from '../../fold';
import { say, sayCount } from '../../say/say';
import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';

/** The share of words in common from which people take two texts for one. */
const ALIKE = 0.7;
/** Shorter texts are alike by nature: `Thank you, Ana.` */
const FEW_WORDS = 8;
/** To so many others: once is a good answer used again. */
const OTHERS = 2;

export const sameText: Check = {
  id: 'same-text',
  skill: 'listening',
  get label() {
    return say('review_sameText');
  },
  find: ({ text }, situation) => {
    const words = wordsOf(text, situation.author);
    if (words.size < FEW_WORDS) return [];
    const people = new Set(gotTheSame(words, situation)).size;
    if (people < OTHERS) return [];
    return [
      {
        start: 0,
        end: 0,
        // How many, not who: this is shown in a page, which need not know whom else the user talks with.
        says: sayCount('review_sameTextWhy', people),
        source: SOURCE.person,
        better: null,
      },
    ];
  },
};

function gotTheSame(words: ReadonlySet<string>, { author, sentBefore }: Situation): string[] {
  return sentBefore
    .filter(({ to }) => fold(to) !== fold(author))
    .filter(({ to, text }) => alike(words, wordsOf(text, to)) >= ALIKE)
    .map(({ to }) => to);
}

/** The words of a text, but for the name of whom it is for. */
function wordsOf(text: string, to: string): Set<string> {
  const name = new Set(fold(to).split(/[^\p{L}\p{N}]+/u));
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !name.has(word)),
  );
}

/** The share of words that two texts have in common, 0..1 (Jaccard). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
