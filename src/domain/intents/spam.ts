import { say } from '../say/say';
import type { Intent } from './intent';

export const spam: Intent = {
  id: 'spam',
  get label() {
    return say('intents_spam');
  },
  mark: 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20ZM7.66 5.89A7.5 7.5 0 0 1 18.11 16.34ZM16.34 18.11A7.5 7.5 0 0 1 5.89 7.66Z',
  tone: 'noise',
  get advice() {
    return say('intents_spamAdvice');
  },
  followUp: {
    afterDays: 7,
    get note() {
      return say('intents_spamNext');
    },
    get why() {
      return say('intents_spamWhy');
    },
  },
  urgency: 0,
};
