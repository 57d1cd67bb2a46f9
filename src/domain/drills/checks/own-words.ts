import type { Check } from '../../review/review';

const FEWEST = 6;

/** Without it “ok” would pass: nothing can be found fault with where nothing is said. */
export const ownWords: Check = {
  id: 'own-words',
  skill: 'tone',
  label: 'Says enough to be an answer',
  find(draft) {
    const words = draft.plain.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= FEWEST) return [];
    return [
      {
        start: 0,
        end: 0,
        says: 'A word or two leaves the other alone with their post.',
        source: 'Listen before you pitch',
        better: null,
      },
    ];
  },
};
