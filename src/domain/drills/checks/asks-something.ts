import type { Check } from '../../review/review';
import { SOURCE } from '../../review/sources';
import { say } from '../../say/say';

export const asksSomething: Check = {
  id: 'asks-something',
  skill: 'listening',
  get label() {
    return say('drills_asksSomething');
  },
  find(draft) {
    if (draft.plain.includes('?')) return [];
    return [
      {
        start: 0,
        end: 0,
        says: say('drills_asksSomethingWhy'),
        source: SOURCE.listen,
        better: null,
      },
    ];
  },
};
