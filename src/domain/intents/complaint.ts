import { say } from '../say/say';
import type { Intent } from './intent';

export const complaint: Intent = {
  id: 'complaint',
  get label() {
    return say('intents_complaint');
  },
  mark: 'M12 2 1 21h22ZM11 9h2v6h-2ZM11 17h2v2h-2Z',
  tone: 'trouble',
  get advice() {
    return say('intents_complaintAdvice');
  },
  followUp: {
    afterDays: 1,
    get note() {
      return say('intents_complaintNext');
    },
    get why() {
      return say('intents_complaintWhy');
    },
  },
  urgency: 6,
};
