import { formatISO } from 'date-fns';
import { type Rhythm, sayRhythm } from './cadence/cadence';
import { dayAfter } from './cadence/next-touch';
import type { ProposedFollowUp } from './coach-view';
import { addDays, type Day, dayOf, momentOn } from './days';
import type { Intent } from './intents/intent';
import type { IntentId, Verdict } from './model';
import { say } from './say/say';
import { type StageId, stagePlan } from './stages';

type Plan = Intent['followUp'];

/** For a mention without an intent: someone the user knows said something. */
const KEEP_IN_TOUCH: Plan = {
  afterDays: 7,
  get note() {
    return say('occasions_helloAgain');
  },
  get why() {
    return say('occasions_helloAgainWhy');
  },
};

/** What is known of somebody besides what they wrote. */
export interface WithWhom {
  stage: StageId | null;
  /** How often the user wants to be in touch with them. */
  every: Rhythm | null;
  /** What they bought lately and were not thanked for. */
  toThankFor: string | null;
  southern: boolean;
}

const SOMEBODY: WithWhom = { stage: null, every: null, toThankFor: null, southern: false };

/** For these nothing is more urgent, thanks included. */
const TROUBLE: readonly IntentId[] = ['complaint', 'churn_risk'];
/** A stage that asks for a word so soon does not wait for a rhythm. */
const PRESSING_DAYS = 3;
/** Up to so many days the intent asks for an answer; beyond, it is a word to keep in touch. */
const SOON_DAYS = 14;

/**
 * The next step to propose, in calendar days from today: trouble is put right, who just bought is thanked, then what
 * the strongest intent asks for, then how often the user wants to be in touch, then what their stage suggests.
 * Weekends are days like others: many who sell work Saturdays, and the user sees the day and can move it.
 */
export function proposeFollowUp(
  verdict: Pick<Verdict, 'intents'>,
  now: Date,
  intentOf: (id: IntentId) => Pick<Intent, 'followUp'>,
  { stage, every, toThankFor, southern }: WithWhom = SOMEBODY,
): ProposedFollowUp {
  const today = dayOf(now);
  const strongest = verdict.intents[0]?.intent;
  const asked = strongest && intentOf(strongest).followUp;
  const after = ({ afterDays, note, why }: Plan) => ({ day: addDays(today, afterDays), note, why });
  if (asked && TROUBLE.includes(strongest)) return after(asked);
  if (toThankFor !== null) {
    return after({
      afterDays: 1,
      note: say('occasions_thankBought', { what: toThankFor }),
      why: say('occasions_thankBoughtWhy'),
    });
  }
  if (asked && asked.afterDays <= SOON_DAYS) return after(asked);
  const usual = asked ?? (stage ? stagePlan(stage) : KEEP_IN_TOUCH);
  if (!every) return after(usual);
  const [kept, planned] = [dayAfter(every, today, southern), addDays(today, usual.afterDays)];
  // What they wrote, or that they are about to decide, asks for a word sooner than the rhythm would.
  if ((asked || usual.afterDays <= PRESSING_DAYS) && planned < kept) return after(usual);
  return { day: kept, note: usual.note, why: say('occasions_rhythmWhy', { rhythm: sayRhythm(every) }) };
}

/** When a follow-up comes due, or why the day cannot be used (shown to the user). */
export type Due = { ok: true; due: string } | { ok: false; why: string };

/**
 * A local day and hour (0–23) as a timestamp with its offset, `2026-11-24T09:00:00+01:00`. An hour that
 * the clocks skip becomes the first one after it.
 */
export function dueAt(day: Day, hour: number): Due {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    return { ok: false, why: say('occasions_hourWrong') };
  }
  const moment = momentOn(day, hour);
  return moment ? { ok: true, due: formatISO(moment) } : { ok: false, why: say('occasions_noSuchDay') };
}
