import type { Intent } from './intent';

export const referral: Intent = {
  id: 'referral',
  label: 'Recommends someone',
  mark: 'M14 4 22 11 14 18v-4.2C8.5 13.8 5 15.5 2.5 20 3.3 13.5 6.8 8.8 14 8.2Z',
  tone: 'joy',
  advice: 'Thank the one who recommended you first, by name, then greet the newcomer warmly.',
  followUp: {
    afterDays: 3,
    note: 'Thank them again and tell them how it went with their friend',
    why: 'People who hear that their tip was welcome often give another.',
  },
  urgency: 3,
};
