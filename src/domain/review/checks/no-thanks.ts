import { say } from '../../say/say';
import type { Check, Situation } from '../check';
import { type DraftText, plainly } from '../draft-text';
import { REGRET, THANKS } from '../kind-words';
import { saidFirst } from '../said-first';
import { SOURCE } from '../sources';
import { anyOf, says } from '../wording';

/** Who thanks is answered by this, as in speech. */
const WELCOME = anyOf(
  "(?:very |most |so |more than )?welcome|any ?time|no (?:problem|worries|bother|trouble)|don't mention it|not at all|happy to|np",
);
const THEY_THANK = anyOf('thank\\p{L}*|thx|ty|tysm|ta|cheers|thanx');

/** Their joy is shared: who congratulates need not thank. */
const SHARES = anyOf(
  'congrat\\p{L}*|well done|you (?:did|were|are|played|looked|smashed|nailed|earned|deserved?) (?:so |really |absolutely |all |it|that|this)?(?:well|great|brilliant\\p{L}*|amazing\\p{L}*|fantastic\\p{L}*|it|that|every \\p{L}+)|proud of you|good on (?:you|ya)|all (?:down to )?your (?:own )?(?:hard )?work',
);

function isThanked({ plain }: DraftText, { post }: Situation): boolean {
  if (says(THANKS, plain) || says(SHARES, plain)) return true;
  // Who is sorry reads it as no praise at all: “thanks a lot” may be bitter.
  return says(REGRET, plain) || (says(THEY_THANK, plainly(post)) && says(WELCOME, plain));
}

/** What they gave, null where they gave nothing. */
function given({ intents }: Situation): 'praise' | 'referral' | null {
  if (intents.includes('complaint')) return null;
  const [first] = intents;
  return first === 'praise' || first === 'referral' ? first : null;
}

export const noThanks: Check = {
  id: 'no-thanks',
  skill: 'referrals',
  get label() {
    return say('review_noThanks');
  },
  find: (draft, situation) => {
    const what = given(situation);
    if (what === null || draft.language === null || isThanked(draft, situation)) return [];
    const thanks = what === 'referral' ? 'thank you for passing us on.' : 'thank you for saying so.';
    return [
      {
        ...(draft.language === 'en'
          ? saidFirst(draft, situation.author, thanks)
          : { start: 0, end: 0, better: null }),
        says: what === 'referral' ? say('review_noThanksReferral') : say('review_noThanksPraise'),
        source: SOURCE.reach,
      },
    ];
  },
};
