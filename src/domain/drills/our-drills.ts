import { complaints } from './complaints';
import type { OurDrill } from './drill';
import { followThrough } from './follow-through';
import { gaps } from './gaps';
import { informing } from './informing';
import { listening } from './listening';
import { referrals } from './referrals';
import { tone } from './tone';
import { venues } from './venues';

/** Every drill of ours, by skill. To add one: an entry in its skill's file. */
export const OUR_DRILLS: readonly OurDrill[] = [
  ...listening,
  ...gaps,
  ...complaints,
  ...referrals,
  ...informing,
  ...followThrough,
  ...tone,
  ...venues,
];
