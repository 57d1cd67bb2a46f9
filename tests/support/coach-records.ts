import type {
  ActiveDay,
  Attempt,
  Card,
  Drill,
  Fact,
  InfoPack,
  Lesson,
  MissedPosts,
  StoredRecord,
  WeekAnswer,
} from '../../src/domain/model';
import type { LogDatabase } from '../../src/log/database';
import { newStamp } from '../../src/log/stamp';
import { NOON } from './log-fixtures';

const at = NOON.toISOString();

const FACT: Omit<Fact, keyof StoredRecord> = {
  kind: 'price',
  about: 'Oak table',
  says: '890 €',
  expiresOn: '2027-03-31',
  order: 0,
};

const PACK: Omit<InfoPack, keyof StoredRecord> = {
  title: 'Tables compared',
  stages: ['deciding', 'interested'],
  items: [
    {
      id: '018f0000-0000-7000-8000-000000000001',
      kind: 'link',
      says: 'All sizes',
      url: 'https://example.com/t',
    },
  ],
  order: 0,
};

const LESSON: Omit<Lesson, keyof StoredRecord> = {
  title: 'Ask first',
  skill: 'listening',
  says: 'Ask.\n\nThen listen.',
  tryIt: 'Ask one more question today.',
  order: 0,
};

const DRILL: Omit<Drill, keyof StoredRecord> = {
  kind: 'wrong',
  skill: 'tone',
  asks: 'What is wrong with this reply?',
  post: 'The drawer sticks.',
  author: 'Ana',
  reply: 'You must have broken it.',
  choices: [
    { says: 'It blames her', right: true, why: 'She only told what she saw.' },
    { says: 'It is too short', right: false, why: 'Short is fine.' },
  ],
  answers: 'I am sorry, Ana. May I come and look at it on Tuesday?',
  order: 0,
};

const CARD: Omit<Card, keyof StoredRecord> = {
  origin: { kind: 'lesson', ref: 'ask-first' },
  skill: 'listening',
  asks: 'What comes before an offer?',
  answers: 'A question.',
  schedule: {
    due: at,
    stability: 2.3,
    difficulty: 5.1,
    scheduledDays: 3,
    learningSteps: 0,
    reps: 1,
    lapses: 0,
    state: 2,
    lastReview: at,
  },
  suspended: false,
};

const ATTEMPT: Omit<Attempt, keyof StoredRecord> = {
  what: 'drill',
  item: 'ask-first',
  skill: 'listening',
  at,
  score: 0.5,
  missed: ['no-question'],
};

const ACTIVE_DAY: Omit<ActiveDay, keyof StoredRecord> = { day: '2026-11-21', site: 'x', minutes: 42 };

const MISSED: Omit<MissedPosts, keyof StoredRecord> = {
  day: '2026-11-20',
  site: 'facebook',
  intent: 'praise',
  count: 3,
};

const ANSWER: Omit<WeekAnswer, keyof StoredRecord> = {
  week: '2026-11-16',
  point: 'late-answers',
  answer: 'done',
};

/** Puts one record into every table of what the coach knows and of what is trained. */
export async function putCoachRecords(log: LogDatabase): Promise<void> {
  const stamp = () => newStamp('test', NOON);
  await log.facts.put({ ...stamp(), ...FACT });
  await log.infoPacks.put({ ...stamp(), ...PACK });
  await log.lessons.put({ ...stamp(), ...LESSON });
  await log.drills.put({ ...stamp(), ...DRILL });
  await log.cards.put({ ...stamp(), ...CARD });
  await log.attempts.put({ ...stamp(), ...ATTEMPT });
  await log.activeDays.put({ ...stamp(), ...ACTIVE_DAY });
  await log.missedPosts.put({ ...stamp(), ...MISSED });
  await log.weekAnswers.put({ ...stamp(), ...ANSWER });
}
