import type { Check } from '../check';
import { argues } from './argues';
import { asksInPublic } from './asks-in-public';
import { blames } from './blames';
import { contradictsFact } from './contradicts-fact';
import { exclamations } from './exclamations';
import { expiredFact } from './expired-fact';
import { filler } from './filler';
import { hardSell } from './hard-sell';
import { noApology } from './no-apology';
import { noName } from './no-name';
import { noNextStep } from './no-next-step';
import { noThanks } from './no-thanks';
import { personalData } from './personal-data';
import { pitchFirst } from './pitch-first';
import { pricePushed } from './price-pushed';
import { sameText } from './same-text';
import { shouting } from './shouting';
import { tooLong } from './too-long';
import { unansweredQuestion } from './unanswered-question';
import { unresolved } from './unresolved';

/** All checks, what weighs most first. */
export const CHECKS: readonly Check[] = [
  unresolved,
  tooLong,
  personalData,
  asksInPublic,
  contradictsFact,
  expiredFact,
  blames,
  argues,
  noApology,
  noNextStep,
  noThanks,
  pricePushed,
  pitchFirst,
  hardSell,
  unansweredQuestion,
  sameText,
  noName,
  shouting,
  exclamations,
  filler,
];
