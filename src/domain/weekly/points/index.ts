import type { PointKind } from '../point';
import { afterMeeting } from './after-meeting';
import { answerBuyers } from './answer-buyers';
import { answerComplaints } from './answer-complaints';
import { answered } from './answered';
import { cleanReplies } from './clean-replies';
import { expiredFacts } from './expired-facts';
import { firstTest } from './first-test';
import { lateSteps } from './late-steps';
import { meetings } from './meetings';
import { noNextStep } from './no-next-step';
import { onTime } from './on-time';
import { openComplaints } from './open-complaints';
import { planBehind } from './plan-behind';
import { planKept } from './plan-kept';
import { quick } from './quick';
import { recovered } from './recovered';
import { sentToYou } from './sent-to-you';
import { skillOfMisses } from './skill-of-misses';
import { skillOfReplies } from './skill-of-replies';
import { sold } from './sold';
import { talked } from './talked';
import { thankSenders } from './thank-senders';
import { trained } from './trained';
import { weakestSkill } from './weakest-skill';

/** Every kind of point, by section. To add one: a file here and a line below. */
export const POINT_KINDS: readonly PointKind[] = [
  recovered,
  sentToYou,
  sold,
  meetings,
  onTime,
  planKept,
  quick,
  answered,
  cleanReplies,
  trained,
  talked,

  answerComplaints,
  openComplaints,
  lateSteps,
  answerBuyers,
  afterMeeting,
  noNextStep,
  thankSenders,
  expiredFacts,
  planBehind,

  skillOfReplies,
  skillOfMisses,
  weakestSkill,
  firstTest,
];
