import { say } from '../../say/say';
import type { Sign } from './sign';

/** `Ana Maria Silva` and `Ana Silva`. */
export const shorter: Sign = {
  id: 'shorter',
  byName: true,
  blocks: ({ words }) => (words.length < 2 ? [] : [`${words[0]} ${words.at(-1)}`]),
  compare(a, b) {
    const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
    if (short.words.length < 2 || short.words.length === long.words.length) return null;
    if (short.words[0] !== long.words[0] || short.words.at(-1) !== long.words.at(-1)) return null;
    if (!short.words.every((word) => long.words.includes(word))) return null;
    return {
      says: say('samePerson_shortFor', { short: short.contact.name, long: long.contact.name }),
      sure: 0.25,
    };
  },
};
