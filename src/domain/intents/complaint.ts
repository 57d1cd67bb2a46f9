import type { Intent } from './intent';

export const complaint: Intent = {
  id: 'complaint',
  label: 'Has a complaint',
  mark: 'M12 2 1 21h22ZM11 9h2v6h-2ZM11 17h2v2h-2Z',
  tone: 'trouble',
  advice: 'Thank them, own it, and say what happens next. Take the details to a private message.',
  followUp: {
    afterDays: 1,
    note: 'Make sure the problem is solved and they know it',
    why: 'A complaint deserves a second look the next day.',
  },
  urgency: 6,
};
