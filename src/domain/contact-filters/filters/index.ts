import type { FilterKind } from '../filter';
import { ADDED } from './added';
import { AREA } from './area';
import { DAY_SOON } from './day-soon';
import { DUE } from './due';
import { NEVER_THANKED } from './never-thanked';
import { NO_NEXT_STEP } from './no-next-step';
import { ONLY_PITCHES } from './only-pitches';
import { OPEN_COMPLAINT } from './open-complaint';
import { PAST_CADENCE } from './past-cadence';
import { QUIET } from './quiet';
import { SENT_SOMEBODY } from './sent-somebody';
import { SITE } from './site';
import { STAGE } from './stage';
import { TAG } from './tag';
import { VIP } from './vip';

/** Every filter of the contact list, in the order it is offered. To add one: a file, and a line here. */
export const FILTERS: readonly FilterKind[] = [
  DUE,
  NO_NEXT_STEP,
  QUIET,
  PAST_CADENCE,
  OPEN_COMPLAINT,
  NEVER_THANKED,
  ONLY_PITCHES,
  VIP,
  SENT_SOMEBODY,
  STAGE,
  TAG,
  AREA,
  SITE,
  DAY_SOON,
  ADDED,
];
