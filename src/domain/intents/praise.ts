import type { Intent } from './intent';

export const praise: Intent = {
  id: 'praise',
  label: 'Says something kind',
  mark: 'M12 21 3.5 12.6a5.3 5.3 0 0 1 7.5-7.5l1 1 1-1a5.3 5.3 0 0 1 7.5 7.5Z',
  tone: 'joy',
  advice: 'Thank them by name and mention the detail they liked. Do not sell in the same breath.',
  followUp: {
    afterDays: 30,
    note: 'Say hello, and ask whether they know someone you could help',
    why: 'A happy customer likes to hear from you again after a month.',
  },
  urgency: 1,
};
