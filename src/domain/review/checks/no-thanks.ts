import type { Check, Situation } from '../check';
import { THANKS } from '../kind-words';
import { saidFirst } from '../said-first';
import { SOURCE } from '../sources';
import { says } from '../wording';

/** What they gave, null where they gave nothing. */
function given({ intents }: Situation): 'praise' | 'referral' | null {
  if (intents.includes('complaint')) return null;
  const [first] = intents;
  return first === 'praise' || first === 'referral' ? first : null;
}

export const noThanks: Check = {
  id: 'no-thanks',
  skill: 'referrals',
  label: 'Says thank you',
  find: (draft, situation) => {
    const what = given(situation);
    if (what === null || draft.language === null || says(THANKS, draft.plain)) return [];
    const thanks = what === 'referral' ? 'thank you for passing us on.' : 'thank you for saying so.';
    return [
      {
        ...(draft.language === 'en'
          ? saidFirst(draft, situation.author, thanks)
          : { start: 0, end: 0, better: null }),
        says:
          what === 'referral'
            ? 'They gave you their good name; thank them first.'
            : 'They said something kind before everybody; thank them first.',
        source: SOURCE.reach,
      },
    ];
  },
};
