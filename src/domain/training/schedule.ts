import { type CardInput, FSRS, type Card as FsrsCard, type Grade as FsrsGrade } from 'ts-fsrs';
import type { CardSchedule } from '../model';
import type { Key } from '../say/keys';

/** How well an answer came, as the user says: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The grades in the order of their keys. `score` is what an attempt counts. */
export const GRADES: readonly { grade: Grade; label: Key; score: number }[] = [
  { grade: 1, label: 'training_again', score: 0 },
  { grade: 2, label: 'training_hard', score: 0.6 },
  { grade: 3, label: 'training_good', score: 1 },
  { grade: 4, label: 'training_easy', score: 1 },
];

/**
 * Nine times in ten it is still known when it comes back, at the latest after a year. Who trains once a week has no use
 * for steps of a minute: what was not known comes back in the same sitting, ten minutes later. No fuzz: the same
 * answers lead to the same days on every computer.
 */
const scheduler = new FSRS({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

/** When a card comes back after this answer. A clock that was set back counts as not having moved. */
export function graded(schedule: CardSchedule, grade: Grade, now: Date): CardSchedule {
  return ours(scheduler.next(theirs(schedule), notBefore(schedule, now), grade as FsrsGrade).card);
}

/** When it would come back, by grade. */
export function outlook(schedule: CardSchedule, now: Date): Record<Grade, Date> {
  const at = (grade: Grade): Date => new Date(graded(schedule, grade, now).due);
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) };
}

function notBefore({ lastReview }: CardSchedule, now: Date): Date {
  return lastReview && Date.parse(lastReview) > now.getTime() ? new Date(lastReview) : now;
}

function theirs(schedule: CardSchedule): CardInput {
  return {
    due: schedule.due,
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    // Of no effect, and going in the next version of the library.
    elapsed_days: 0,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: schedule.state,
    last_review: schedule.lastReview,
  };
}

function ours(card: FsrsCard): CardSchedule {
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review?.toISOString() ?? null,
  };
}
