import type { CardSchedule } from '../model';

/**
 * A card nobody has answered yet: due at once. By hand, as ts-fsrs has it: the worker makes cards, and has no need of
 * the rest of that.
 */
export function newSchedule(now: Date): CardSchedule {
  return {
    due: now.toISOString(),
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    state: 0,
    lastReview: null,
  };
}
