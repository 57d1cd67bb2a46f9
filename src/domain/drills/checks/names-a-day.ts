import { dayOf } from '../../days';
import type { Check } from '../../review/review';
import { findDays } from '../../when/find-days';
import { findTimes } from '../../when/find-times';

const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening)|within (?:the|an|one|two) hours?)\b/;

export const namesADay: Check = {
  id: 'names-a-day',
  skill: 'follow-through',
  label: 'Says when',
  find({ plain }, { now }) {
    const given = { now, dates: [], dayFirst: true, today: dayOf(now), whole: false };
    if (TODAY.test(plain) || findDays(plain, given).length > 0) return [];
    if (findTimes(plain).some(({ exact }) => exact)) return [];
    return [
      {
        start: 0,
        end: 0,
        says: 'There is no day in it, so nobody knows when to expect what.',
        source: 'A conversation without a next step is a cocktail party',
        better: null,
      },
    ];
  },
};
