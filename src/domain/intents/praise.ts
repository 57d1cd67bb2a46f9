import { say } from '../say/say';
import type { Intent } from './intent';

export const praise: Intent = {
  id: 'praise',
  get label() {
    return say('intents_praise');
  },
  mark: 'M12 21 3.5 12.6a5.3 5.3 0 0 1 7.5-7.5l1 1 1-1a5.3 5.3 0 0 1 7.5 7.5Z',
  tone: 'joy',
  get advice() {
    return say('intents_praiseAdvice');
  },
  followUp: {
    afterDays: 30,
    get note() {
      return say('intents_praiseNext');
    },
    get why() {
      return say('intents_praiseWhy');
    },
  },
  urgency: 1,
};
