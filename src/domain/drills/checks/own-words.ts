import type { Check } from '../../review/review';
import { SOURCE } from '../../review/sources';
import { say } from '../../say/say';

const FEWEST = 6;

/** Without it “ok” would pass: nothing can be found fault with where nothing is said. */
export const ownWords: Check = {
  id: 'own-words',
  skill: 'tone',
  get label() {
    return say('drills_ownWords');
  },
  find(draft) {
    const words = draft.plain.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= FEWEST) return [];
    return [
      {
        start: 0,
        end: 0,
        says: say('drills_ownWordsWhy'),
        source: SOURCE.listen,
        better: null,
      },
    ];
  },
};
