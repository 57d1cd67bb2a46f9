import type { WhenLanguage } from '../language';
import { amounts } from './amounts';
import { holidays } from './holidays';
import { months } from './months';
import { shift } from './shift';
import { soon } from './soon';
import { theirDays } from './their-days';
import { times } from './times';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { written } from './written';

/** To understand another way of naming a day: a finder here. */
export const english: WhenLanguage = {
  id: 'en',
  days: [...soon, ...amounts, ...weekdays, ...weeks, ...months, ...holidays, ...theirDays, ...written],
  times,
  shift,
  every: /\b(?:every|each|daily|weekly|monthly|yearly)\b/i,
};
