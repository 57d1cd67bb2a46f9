import { keepingInTouch } from './kinds/keeping-in-touch';
import { likelyNeeds } from './kinds/likely-needs';
import { purchaseDays } from './kinds/purchase-days';
import { purchaseThanks } from './kinds/purchase-thanks';
import { referralThanks } from './kinds/referral-thanks';
import { theirDays } from './kinds/their-days';
import type { OccasionKind } from './occasion';

export type { Occasion, OccasionKind, Person } from './occasion';

/**
 * Every kind of occasion, first things first: who is to be thanked is thanked before anything else, and keeping in
 * touch waits for all the others. To add one: a file, and a line here.
 */
export const OCCASIONS: readonly OccasionKind[] = [
  purchaseThanks,
  referralThanks,
  theirDays,
  likelyNeeds,
  purchaseDays,
  keepingInTouch,
];
