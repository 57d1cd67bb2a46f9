import type { Check } from '../../review/review';

export const asksSomething: Check = {
  id: 'asks-something',
  skill: 'listening',
  label: 'Asks something about them',
  find(draft) {
    if (draft.plain.includes('?')) return [];
    return [
      {
        start: 0,
        end: 0,
        says: 'Without a question you will know no more about them than before.',
        source: 'Listen before you pitch',
        better: null,
      },
    ];
  },
};
