import type { Intent } from './intent';

export const purchaseIntent: Intent = {
  id: 'purchase_intent',
  label: 'Wants to buy',
  mark: 'M4 9h16l-1.3 11.2a2 2 0 0 1-2 1.8H7.3a2 2 0 0 1-2-1.8ZM7 10V7a5 5 0 0 1 10 0v3h-2V7a3 3 0 0 0-6 0v3Z',
  tone: 'buy',
  advice: 'Answer what they asked, then offer one easy next step: a look, a call, a time.',
  followUp: {
    afterDays: 1,
    note: 'See whether they still want it and what would help them decide',
    why: 'People ready to buy often decide within a day or two.',
  },
  urgency: 4,
};
