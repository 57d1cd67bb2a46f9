import type { Intent } from './intent';

export const churnRisk: Intent = {
  id: 'churn_risk',
  label: 'May be leaving',
  mark: 'M4 3h9v2H6v14h7v2H4ZM16 7l5 5-5 5v-4H9v-2h7Z',
  tone: 'trouble',
  advice: 'Do not argue or beg. Ask what went wrong, make one fair offer, and leave the door open.',
  followUp: {
    afterDays: 1,
    note: 'Get in touch once more and ask what would win them back',
    why: 'People who think of leaving often decide within a day.',
  },
  urgency: 7,
};
