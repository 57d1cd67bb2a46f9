import type { DayFinder } from '../found-day';
import { amounts } from './amounts';
import { holidays } from './holidays';
import { months } from './months';
import { soon } from './soon';
import { theirDays } from './their-days';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { written } from './written';

/** To understand another way of naming a day: a finder here. */
export const DAY_FINDERS: readonly DayFinder[] = [
  ...soon,
  ...amounts,
  ...weekdays,
  ...weeks,
  ...months,
  ...holidays,
  ...theirDays,
  ...written,
];
