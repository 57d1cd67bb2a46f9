import { draftLength } from '../../draft-length';
import { say, sayCount } from '../../say/say';
import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';

export const tooLong: Check = {
  id: 'too-long',
  skill: 'venues',
  get label() {
    return say('review_tooLong');
  },
  find: ({ text }, situation) => {
    const over = draftLength(text, situation.weigh) - situation.max;
    if (over <= 0) return [];
    return [
      {
        start: wordAt(text, fits(text, situation)),
        end: text.trimEnd().length,
        says: sayCount('review_tooLongWhy', over),
        source: SOURCE.limit,
        better: null,
      },
    ];
  },
};

/** Where the word begins that this place cuts, if one does: half a word is no part that anybody could leave out. */
function wordAt(text: string, place: number): number {
  const word = /\S{1,40}$/u.exec(text.slice(0, place));
  const cuts = word && word.index > 0 && /^\S/u.test(text.slice(place));
  return cuts && /\s/u.test(text.charAt(word.index - 1)) ? word.index : place;
}

/** Up to where a text fits, found by halving: what is longer never counts less. */
function fits(text: string, { weigh, max }: Situation): number {
  let from = 0;
  let to = text.length;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (draftLength(text.slice(0, middle), weigh) <= max) from = middle;
    else to = middle - 1;
  }
  // Never between the halves of a sign.
  return /[\uD800-\uDBFF]$/.test(text.slice(0, from)) ? from - 1 : from;
}
