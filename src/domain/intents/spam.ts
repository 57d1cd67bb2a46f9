import type { Intent } from './intent';

export const spam: Intent = {
  id: 'spam',
  label: 'Looks like spam',
  mark: 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20ZM7.66 5.89A7.5 7.5 0 0 1 18.11 16.34ZM16.34 18.11A7.5 7.5 0 0 1 5.89 7.66Z',
  tone: 'noise',
  advice: 'No answer is the best answer. If it stands on your own page, hide or report it there.',
  followUp: {
    afterDays: 7,
    note: 'Nothing to do unless they write again',
    why: 'Spam needs no next step; this only keeps a date if you want one.',
  },
  urgency: 0,
};
