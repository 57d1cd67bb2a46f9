import { formatISO } from 'date-fns';
import type { ProposedFollowUp } from './coach-view';
import { addDays, type Day, dayOf, momentOn } from './days';
import type { Intent } from './intents/intent';
import type { IntentId, Verdict } from './model';

type Plan = Intent['followUp'];

/** For a mention without an intent: someone the user knows said something. */
const KEEP_IN_TOUCH: Plan = {
  afterDays: 7,
  note: 'Say hello again',
  why: 'A week is soon enough to keep in touch without crowding anyone.',
};

/**
 * The next step to propose: what the strongest intent asks for, counted in calendar days from today.
 * Weekends are days like others: many who sell work Saturdays, and the user sees the day and can move it.
 */
export function proposeFollowUp(
  verdict: Pick<Verdict, 'intents'>,
  now: Date,
  intentOf: (id: IntentId) => Pick<Intent, 'followUp'>,
): ProposedFollowUp {
  const strongest = verdict.intents[0];
  const plan = strongest ? intentOf(strongest.intent).followUp : KEEP_IN_TOUCH;
  return { day: addDays(dayOf(now), plan.afterDays), note: plan.note, why: plan.why };
}

/** When a follow-up comes due, or why the day cannot be used (shown to the user). */
export type Due = { ok: true; due: string } | { ok: false; why: string };

/**
 * A local day and hour (0–23) as a timestamp with its offset, `2026-11-24T09:00:00+01:00`. An hour that
 * the clocks skip becomes the first one after it.
 */
export function dueAt(day: Day, hour: number): Due {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    return { ok: false, why: 'Choose an hour from 0 to 23.' };
  }
  const moment = momentOn(day, hour);
  return moment
    ? { ok: true, due: formatISO(moment) }
    : { ok: false, why: 'That day does not exist. Choose another one.' };
}
