import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import type { Stretch } from '../../stretch';
import type { Check } from '../check';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { mattersOfTheirs, numbersOfTheirs, reachOfTheirs } from '../theirs';

export const personalData: Check = {
  id: 'personal-data',
  skill: 'venues',
  get label() {
    return say('review_personalData');
  },
  find: (draft, situation) => {
    if (!situation.public) return [];
    const found: (Stretch & { better: string | null; says: Key })[] = [
      ...numbersOfTheirs(draft),
      ...reachOfTheirs(draft, situation),
      ...mattersOfTheirs(draft),
    ];
    return found.map(({ says, ...place }) => ({ ...place, ...why(says) }));
  },
  heard: {
    applies: (situation) => situation.public,
    tells: (draft, where) => ({ ...markOf(draft, where), ...why('review_privateKnown'), better: null }),
  },
};

function why(says: Key): { says: string; source: string } {
  return { says: say(says), source: SOURCE.privacy };
}
