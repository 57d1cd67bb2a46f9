import type { Stretch } from '../../stretch';
import type { Check } from '../check';
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
    return found.map(({ what, ...place }) => ({
      ...place,
      says: `Everybody can read ${what} here; it belongs in a private message.`,
      source: SOURCE.privacy,
    }));
  },
};
