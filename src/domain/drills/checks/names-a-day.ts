import { dayOf } from '../../days';
import type { Check } from '../../review/review';
import { SOURCE } from '../../review/sources';
import { say } from '../../say/say';
import { findDays } from '../../when/find-days';
import { findTimes } from '../../when/find-times';
import { english } from '../../when/languages/english';

const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening)|within (?:the|an|one|two) hours?)\b/;

export const namesADay: Check = {
  id: 'names-a-day',
  skill: 'follow-through',
  get label() {
    return say('drills_namesADay');
  },
  find({ plain }, { now }) {
    const languages = [english];
    const given = { now, dates: [], dayFirst: true, today: dayOf(now), languages, whole: false };
    if (TODAY.test(plain) || findDays(plain, given).length > 0) return [];
    if (findTimes(plain, languages).some(({ exact }) => exact)) return [];
    return [
      {
        start: 0,
        end: 0,
        says: say('drills_namesADayWhy'),
        source: SOURCE.nextStep,
        better: null,
      },
    ];
  },
};
