import { say } from '../say/say';
import type { Intent } from './intent';

export const productQuestion: Intent = {
  id: 'product_question',
  get label() {
    return say('intents_productQuestion');
  },
  mark: 'M12 3a6 6 0 0 0-6 6h3a3 3 0 1 1 4.6 2.5C11.7 12.7 10.5 14 10.5 16h3c0-1 .6-1.5 1.7-2.2A6 6 0 0 0 12 3ZM10.5 18h3v3h-3Z',
  tone: 'ask',
  get advice() {
    return say('intents_productQuestionAdvice');
  },
  followUp: {
    afterDays: 2,
    get note() {
      return say('intents_productQuestionNext');
    },
    get why() {
      return say('intents_productQuestionWhy');
    },
  },
  urgency: 3,
};
