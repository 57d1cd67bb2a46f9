import type { SkillId } from '../../model';
import { complaints } from './complaints';
import { followThrough } from './follow-through';
import { gaps } from './gaps';
import { informing } from './informing';
import type { OurItem } from './item';
import { listening } from './listening';
import { referrals } from './referrals';
import { tone } from './tone';
import { venues } from './venues';

export { aptitude as APTITUDE } from './aptitude';
export type { OurItem } from './item';

/** What the proficiency test of each skill draws from. To add an item: an entry in its skill's file. */
export const POOLS: Record<SkillId, readonly OurItem[]> = {
  listening,
  gaps,
  complaints,
  referrals,
  informing,
  'follow-through': followThrough,
  tone,
  venues,
};
