import { say } from '../say/say';
import type { Intent } from './intent';

export const referral: Intent = {
  id: 'referral',
  get label() {
    return say('intents_referral');
  },
  mark: 'M14 4 22 11 14 18v-4.2C8.5 13.8 5 15.5 2.5 20 3.3 13.5 6.8 8.8 14 8.2Z',
  tone: 'joy',
  get advice() {
    return say('intents_referralAdvice');
  },
  followUp: {
    afterDays: 3,
    get note() {
      return say('intents_referralNext');
    },
    get why() {
      return say('intents_referralWhy');
    },
  },
  urgency: 3,
};
