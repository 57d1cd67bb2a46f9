import { say } from '../say/say';
import type { Intent } from './intent';

export const recommendationRequest: Intent = {
  id: 'recommendation_request',
  get label() {
    return say('intents_recommendationRequest');
  },
  mark: 'M9 11a4 4 0 1 0 0-8a4 4 0 0 0 0 8ZM2 21v-1a7 7 0 0 1 14 0v1ZM17 10.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6ZM18 21v-1a9 9 0 0 0-2.2-6.9A6 6 0 0 1 22 19v2Z',
  tone: 'ask',
  get advice() {
    return say('intents_recommendationRequestAdvice');
  },
  followUp: {
    afterDays: 2,
    get note() {
      return say('intents_recommendationRequestNext');
    },
    get why() {
      return say('intents_recommendationRequestWhy');
    },
  },
  urgency: 4,
};
