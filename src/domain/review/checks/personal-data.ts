import type { Stretch } from '../../stretch';
import type { Check } from '../check';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { mattersOfTheirs, numbersOfTheirs, reachOfTheirs } from '../theirs';

export const personalData: Check = {
  id: 'personal-data',
  skill: 'venues',
  label: 'Keeps private things private',
  find: (draft, situation) => {
    if (!situation.public) return [];
    const found: (Stretch & { better: string | null; what: string })[] = [
      ...numbersOfTheirs(draft),
      ...reachOfTheirs(draft, situation),
      ...mattersOfTheirs(draft),
    ];
    return found.map(({ what, ...place }) => ({ ...place, ...why(what) }));
  },
  heard: {
    applies: (situation) => situation.public,
    tells: (draft, where) => ({ ...markOf(draft, where), ...why('what you know of them'), better: null }),
  },
};

function why(what: string): { says: string; source: string } {
  return {
    says: `Everybody can read ${what} here; it belongs in a private message.`,
    source: SOURCE.privacy,
  };
}
