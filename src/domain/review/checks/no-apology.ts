import { say } from '../../say/say';
import type { Check } from '../check';
import { REGRET } from '../kind-words';
import { saidFirst } from '../said-first';
import { SOURCE } from '../sources';
import { complainsTo } from '../upset';
import { says } from '../wording';

export const noApology: Check = {
  id: 'no-apology',
  skill: 'complaints',
  get label() {
    return say('review_noApology');
  },
  find: (draft, situation) => {
    if (!complainsTo(situation) || draft.language === null || says(REGRET, draft.plain)) return [];
    const sorry =
      draft.language === 'en' ? saidFirst(draft, situation.author, "I'm sorry about this.") : null;
    return [
      {
        ...(sorry ?? { start: 0, end: 0, better: null }),
        says: say('review_noApologyWhy'),
        source: SOURCE.complaint,
      },
    ];
  },
};
