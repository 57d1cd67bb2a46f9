import type { WhenLanguage } from '../language';
import { NUMBER, numberOf, UNIT, unitOf } from './words';

/** `before Friday`, `a week from Friday`, `three days after her birthday`. */
export const shift: WhenLanguage['shift'] = {
  pattern: new RegExp(
    `(?:\\b(?:(?<count>${NUMBER})\\s+|the\\s+)?(?<unit>${UNIT})\\s+(?<way>before|after|from|following|on)|\\b(?<bare>before|ahead of|after|following|past|by|until|till|not later than|no later than))\\s+(?:the\\s+|her\\s+|his\\s+|their\\s+|this\\s+|(?:coming|next)\\s+)?$`,
    'iu',
  ),
  read({ count, unit: word, way, bare }) {
    if (word !== undefined && way !== undefined) {
      const { unit, times } = unitOf(word);
      // “one day on Friday” is no shift, “a week on Friday” is.
      return { count: numberOf(count ?? 'one') * times * (way.toLowerCase() === 'before' ? -1 : 1), unit };
    }
    if (/^(?:by|until|till|not|no)/i.test(bare ?? '')) return 'until';
    return /^(?:before|ahead)/i.test(bare ?? '') ? 'before' : 'after';
  },
};
