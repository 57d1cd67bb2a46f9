import { doneAt } from '../../done-at';
import type { FollowUp, FollowUpKind, SkillId } from '../../model';
import type { Miss } from './miss';
import { onItsDay, paragraphs, quote, whom } from './words';

const DAY = 86_400_000;
/** A day late happens to everybody. */
const LATE_AFTER = 1.5 * DAY;

interface Better {
  skill: SkillId;
  asks: string;
  answers: string;
}

/** What to do about one that comes late, by what it was for. */
const BETTER: Record<FollowUpKind, Better> = {
  step: {
    skill: 'follow-through',
    asks: 'What do you write to them now, and how will the next one be on time?',
    answers:
      'Pick it up where you two left off, in one or two sentences, and ask one easy question. Do not explain at length why it is late. Then choose a day you can really keep: a conversation without a next step is a cocktail party, and a step without a day is a wish.',
  },
  promise: {
    skill: 'follow-through',
    asks: 'It was a promise of yours. What is the first sentence you write?',
    answers:
      'Say that it is late before they do, without excuses: “I said Tuesday, and it is Friday. I am sorry.” Then give what you promised in the same message, or the day on which it will be there. Next time, tell them before the day is over: a delay that is told costs little, silence costs the next sale.',
  },
  thanks: {
    skill: 'referrals',
    asks: 'How do you thank somebody late, so that it still counts?',
    answers:
      'A late thank-you beats none. Say what they did and what came of it, and ask for nothing in the same message. People who were thanked send the next one: word of mouth reaches 200 to 300 people at once.',
  },
  recovery: {
    skill: 'complaints',
    asks: 'A complaint was waiting for this. What do you say and do first?',
    answers:
      'Own the delay in one sentence, say what happens now and by when, and do that part today. Then look in again after a week. One complaint that stays open costs months; one that is put right makes a regular.',
  },
  cadence: {
    skill: 'follow-through',
    asks: 'What could you give them, rather than only saying hello?',
    answers:
      'Something of use to them: an answer to what they asked last time, news of what they care about, a name they need. Two sentences, nothing to sell. You sell ten things over a lifetime, not one today.',
  },
  birthday: {
    skill: 'follow-through',
    asks: 'What do you write when their day has gone by?',
    answers:
      'A belated wish with one detail that only they would get. Be short and light about the date; they notice that you thought of them, not that it was late.',
  },
  anniversary: {
    skill: 'follow-through',
    asks: 'What do you ask them about what they bought?',
    answers:
      'How it is doing, and what they would do differently by now. Listen first: what they tell you is what they need next. Offer only when there is something to put right or to add.',
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
  const what = status === 'done' ? `It was done ${days} days late.` : `${days} days later it was still open.`;
  return {
    origin: { kind: 'late', ref: id },
    skill,
    asks: paragraphs(
      `You meant to be in touch with ${whom(name)} on ${onItsDay(due)}. ${what}`,
      quote(words || note || 'Next step, without a note'),
      asks,
    ),
    answers,
    about: [contactId],
    at: new Date(Date.parse(due) + LATE_AFTER).toISOString(),
  };
}
