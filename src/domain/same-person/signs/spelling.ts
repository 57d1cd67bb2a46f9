import { say } from '../../say/say';
import { lettersApart } from '../letters-apart';
import type { Sign } from './sign';

/** Shorter words that differ in a letter are other names: Dana, Dina. */
const SHORTEST = 5;
const LONG = 8;

/** `Jonas Weber` and `Jonas Wever`: all words alike but one, which is spelled a little otherwise. */
export const spelling: Sign = {
  id: 'spelling',
  byName: true,
  // By the other words and how the word begins or ends: a slip leaves one of the two as it is.
  blocks: ({ words }) =>
    words.flatMap((word, index) => {
      const others = words.toSpliced(index, 1, '*').join(' ');
      return endsOf(word).map((end) => `${others} ${end}`);
    }),
  compare(a, b, _, log) {
    const other = onlyOther(a.words, b.words);
    if (other === null) return null;
    const [one, two] = [a.words[other] ?? '', b.words[other] ?? ''];
    const shortest = Math.min(one.length, two.length);
    if (shortest < SHORTEST || !lettersApart(one, two, shortest < LONG ? 1 : 2)) return null;
    // A slip is a word that nobody else has; two words that others have are two names.
    const slip = Math.min(log.words(one), log.words(two)) === 1;
    // One word alone is a first name, or a handle.
    const sure = slip && a.words.length > 1 ? 0.32 : 0.1;
    return { says: say('samePerson_spelledAlike', { one: a.contact.name, other: b.contact.name }), sure };
  },
};

/** Three letters of long words, two of others; both of a word that is a letter away from either kind. */
function endsOf(word: string): string[] {
  const ends: string[] = [];
  if (word.length >= SHORTEST && word.length < LONG) ends.push(`${word.slice(0, 2)}…`, `…${word.slice(-2)}`);
  if (word.length >= LONG - 1) ends.push(`${word.slice(0, 3)}…`, `…${word.slice(-3)}`);
  return ends;
}

/** Which word the names differ in when it is one of them; else null. */
function onlyOther(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) return null;
  let other: number | null = null;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (other !== null) return null;
    other = at;
  }
  return other;
}
