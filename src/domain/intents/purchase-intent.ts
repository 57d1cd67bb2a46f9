import { say } from '../say/say';
import type { Intent } from './intent';

export const purchaseIntent: Intent = {
  id: 'purchase_intent',
  get label() {
    return say('intents_purchaseIntent');
  },
  mark: 'M4 9h16l-1.3 11.2a2 2 0 0 1-2 1.8H7.3a2 2 0 0 1-2-1.8ZM7 10V7a5 5 0 0 1 10 0v3h-2V7a3 3 0 0 0-6 0v3Z',
  tone: 'buy',
  get advice() {
    return say('intents_purchaseIntentAdvice');
  },
  followUp: {
    afterDays: 1,
    get note() {
      return say('intents_purchaseIntentNext');
    },
    get why() {
      return say('intents_purchaseIntentWhy');
    },
  },
  urgency: 4,
};
