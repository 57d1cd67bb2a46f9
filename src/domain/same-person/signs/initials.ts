import { say } from '../../say/say';
import type { Traits } from '../traits';
import type { Sign } from './sign';

/** `J. Weber` and `Jonas Weber`, whichever name comes first in writing. */
export const initials: Sign = {
  id: 'initials',
  byName: true,
  blocks: ({ words }) => (words.length === 2 ? formsOf(words) : []),
  compare(a, b) {
    if (a.words.length !== 2 || b.words.length !== 2) return null;
    if (isShort(a) === isShort(b)) return null;
    const [short, long] = isShort(a) ? [a, b] : [b, a];
    const theirs = new Set(formsOf(long.words));
    if (!formsOf(short.words).some((form) => theirs.has(form))) return null;
    return {
      says: say('samePerson_shortFor', { short: short.contact.name, long: long.contact.name }),
      sure: 0.32,
    };
  },
};

function isShort({ words: [first, second] }: Traits): boolean {
  return first?.length === 1 || second?.length === 1;
}

/** `weber j`: the name with one word cut to its first letter. */
function formsOf([first = '', second = '']: readonly string[]): string[] {
  const [f, s] = [first.slice(0, 1), second.slice(0, 1)];
  if (first.length === 1) return [`${second} ${f}`];
  if (second.length === 1) return [`${first} ${s}`];
  return [`${second} ${f}`, `${first} ${s}`];
}
