import { say } from '../say/say';
import type { Intent } from './intent';

export const churnRisk: Intent = {
  id: 'churn_risk',
  get label() {
    return say('intents_churnRisk');
  },
  mark: 'M4 3h9v2H6v14h7v2H4ZM16 7l5 5-5 5v-4H9v-2h7Z',
  tone: 'trouble',
  get advice() {
    return say('intents_churnRiskAdvice');
  },
  followUp: {
    afterDays: 1,
    get note() {
      return say('intents_churnRiskNext');
    },
    get why() {
      return say('intents_churnRiskWhy');
    },
  },
  urgency: 7,
};
