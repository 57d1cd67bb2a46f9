import type { IntentId } from '../model';

/** Checks by what a post is about: what somebody with that on their mind is owed. */
const BY_INTENT: Record<IntentId, readonly string[]> = {
  purchase_intent: ['pitch-first', 'hard-sell'],
  recommendation_request: ['pitch-first', 'price-pushed', 'hard-sell'],
  product_question: ['unanswered-question', 'hard-sell'],
  complaint: ['no-apology', 'blames', 'no-next-step', 'no-name'],
  praise: ['no-thanks', 'no-name', 'hard-sell'],
  referral: ['no-thanks', 'no-name', 'hard-sell'],
  churn_risk: ['no-apology', 'blames', 'no-next-step', 'no-name'],
  spam: [],
};

/** What anger needs where others read along. */
const IN_PUBLIC: Partial<Record<IntentId, readonly string[]>> = {
  complaint: ['argues', 'personal-data'],
  churn_risk: ['argues', 'personal-data'],
};

/** The checks that a reply to such a post is scored by, by id; `open`: others can read it. */
export function rubricFor(intents: readonly IntentId[], open: boolean): string[] {
  const owed = intents.flatMap((intent) => [
    ...BY_INTENT[intent],
    ...(open ? (IN_PUBLIC[intent] ?? []) : []),
  ]);
  return [...new Set(['own-words', ...owed, 'filler'])];
}
