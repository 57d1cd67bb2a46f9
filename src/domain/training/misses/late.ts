import { doneAt } from '../../done-at';
import type { FollowUp, FollowUpKind, SkillId } from '../../model';
import type { Key } from '../../say/keys';
import { say, sayCount } from '../../say/say';
import type { Miss } from './miss';
import { onItsDay, paragraphs, quote, whom } from './words';

const DAY = 86_400_000;
/** A day late happens to everybody. */
const LATE_AFTER = 1.5 * DAY;

interface Better {
  skill: SkillId;
  asks: Key;
  answers: Key;
}

/** What to do about one that comes late, by what it was for. */
const BETTER: Record<FollowUpKind, Better> = {
  step: {
    skill: 'follow-through',
    asks: 'training_lateStepAsks',
    answers: 'training_lateStepAnswers',
  },
  promise: {
    skill: 'follow-through',
    asks: 'training_latePromiseAsks',
    answers: 'training_latePromiseAnswers',
  },
  thanks: {
    skill: 'referrals',
    asks: 'training_lateThanksAsks',
    answers: 'training_lateThanksAnswers',
  },
  recovery: {
    skill: 'complaints',
    asks: 'training_lateRecoveryAsks',
    answers: 'training_lateRecoveryAnswers',
  },
  cadence: {
    skill: 'follow-through',
    asks: 'training_lateCadenceAsks',
    answers: 'training_lateCadenceAnswers',
  },
  birthday: {
    skill: 'follow-through',
    asks: 'training_lateBirthdayAsks',
    answers: 'training_lateBirthdayAnswers',
  },
  anniversary: {
    skill: 'follow-through',
    asks: 'training_lateAnniversaryAsks',
    answers: 'training_lateAnniversaryAnswers',
  },
};

/**
 * A follow-up that was done days after it was due, or that is overdue and still open; null where it was on time, and
 * where it waits for something. `name`: whom it is with.
 */
export function lateMiss(followUp: FollowUp, name: string, now: Date): Miss | null {
  const { id, status, due, note, words, kind, contactId } = followUp;
  if (followUp.until || status === 'cancelled') return null;
  const kept = status === 'done' ? Date.parse(doneAt(followUp)) : now.getTime();
  const late = kept - Date.parse(due);
  if (late < LATE_AFTER) return null;
  const { skill, asks, answers } = BETTER[kind ?? 'step'];
  const days = Math.round(late / DAY);
  const values = { name: whom(name), day: onItsDay(due) };
  return {
    origin: { kind: 'late', ref: id },
    skill,
    asks: paragraphs(
      status === 'done'
        ? sayCount('training_lateDone', days, values)
        : sayCount('training_lateOpen', days, values),
      quote(words || note || say('training_withoutNote')),
      say(asks),
    ),
    answers: say(answers),
    about: [contactId],
    at: new Date(Date.parse(due) + LATE_AFTER).toISOString(),
  };
}
