import { z } from '../zod';
import { CalendarDay, StoredRecord, Timestamp } from './record';

export const SKILL_IDS = [
  'listening',
  'gaps',
  'complaints',
  'referrals',
  'informing',
  'follow-through',
  'tone',
  'venues',
] as const;
/** What a salesperson can become better at; see `domain/skills`. */
export const SkillId = z.enum(SKILL_IDS);
export type SkillId = z.infer<typeof SkillId>;

/** A few minutes' reading with something to try: the user's own, or a colleague's. Ours are in `domain/lessons`. */
export const Lesson = StoredRecord.extend({
  title: z.string().min(1).max(120),
  skill: SkillId,
  /** Paragraphs, parted by empty lines. */
  says: z.string().min(1).max(4000),
  /** What to do with it today. */
  tryIt: z.string().max(500),
  order: z.number(),
});
export type Lesson = z.infer<typeof Lesson>;

export const DRILL_KINDS = ['reply', 'matters', 'wrong'] as const;
/** reply: answer this post; matters: which of these first; wrong: what is wrong with this reply. */
export const DrillKind = z.enum(DRILL_KINDS);
export type DrillKind = z.infer<typeof DrillKind>;

const Choice = z.object({ says: z.string().min(1).max(1000), right: z.boolean(), why: z.string().max(500) });

/** Something to practise on, of the user's own or a colleague's. Ours are in `domain/drills`. */
export const Drill = StoredRecord.extend({
  kind: DrillKind,
  skill: SkillId,
  /** The task in one line. */
  asks: z.string().min(1).max(300),
  /** The post to be answered, and who wrote it; empty where the choices are posts. */
  post: z.string().max(2000),
  author: z.string().max(120),
  /** wrong: the reply that is looked at. */
  reply: z.string().max(2000),
  /** matters, wrong: what to choose from. */
  choices: z.array(Choice).max(8),
  /** What a good answer looks like, or why. */
  answers: z.string().max(2000),
  order: z.number(),
});
export type Drill = z.infer<typeof Drill>;

/** What a card was made from; `ref` names it there. late, skipped, reviewed: misses of the user's own. */
const CardOrigin = z.object({
  kind: z.enum(['late', 'skipped', 'reviewed', 'lesson', 'drill']),
  ref: z.string().min(1).max(200),
});

/** When a card comes back; as ts-fsrs has it. https://github.com/open-spaced-repetition/ts-fsrs */
export const CardSchedule = z.object({
  due: Timestamp,
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  scheduledDays: z.number().min(0),
  learningSteps: z.number().int().min(0),
  reps: z.number().int().min(0),
  lapses: z.number().int().min(0),
  /** new, learning, review, relearning */
  state: z.number().int().min(0).max(3),
  lastReview: Timestamp.nullable(),
});
export type CardSchedule = z.infer<typeof CardSchedule>;

/** Something to practise again, at growing intervals. */
export const Card = StoredRecord.extend({
  origin: CardOrigin,
  skill: SkillId,
  asks: z.string().min(1).max(2000),
  answers: z.string().max(2000),
  /** Whom it tells of: ids of contact records and profiles (`identityKey`). It goes when they are erased. */
  about: z.array(z.string().max(500)).max(10).optional(),
  schedule: CardSchedule,
  /** The user does not want to see it. */
  suspended: z.boolean(),
});
export type Card = z.infer<typeof Card>;

/** One try at something that is practised. */
export const Attempt = StoredRecord.extend({
  what: z.enum(['lesson', 'drill', 'card', 'aptitude', 'proficiency']),
  /** Which: its id where it is kept. */
  item: z.string().min(1).max(200),
  skill: SkillId,
  at: Timestamp,
  /** From 0 to 1. */
  score: z.number().min(0).max(1),
  /** What of the rubric was missed, by id. */
  missed: z.array(z.string().max(60)).max(30),
});
export type Attempt = z.infer<typeof Attempt>;

/** What the user made of one point of a week's review. */
export const WeekAnswer = StoredRecord.extend({
  /** The Monday of the week. */
  week: CalendarDay,
  /** Which point: its id in `domain/weekly`. */
  point: z.string().min(1).max(200),
  /** done, or why it is not for them: that changes the next review. */
  answer: z.enum(['done', 'not-true', 'not-mine', 'not-now', 'known']),
});
export type WeekAnswer = z.infer<typeof WeekAnswer>;
