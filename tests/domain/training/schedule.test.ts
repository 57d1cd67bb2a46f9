import fc from 'fast-check';
import { createEmptyCard } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { CardSchedule } from '../../../src/domain/model';
import { newSchedule } from '../../../src/domain/training/new-schedule';
import { GRADES, type Grade, graded, outlook } from '../../../src/domain/training/schedule';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
/** Answers, each with the days that passed since the card was due: early, late, and with a clock set back. */
const answers = fc.array(fc.tuple(grade, fc.integer({ min: -20, max: 400 })), { maxLength: 25 });

/** Where a card stands after these, and the moment of the last one. */
function answered(given: readonly (readonly [Grade, number])[]): { schedule: CardSchedule; at: Date } {
  let schedule = newSchedule(NOW);
  let at = NOW;
  for (const [answer, days] of given) {
    at = new Date(Date.parse(schedule.due) + days * DAY);
    schedule = graded(schedule, answer, at);
  }
  return { schedule, at };
}

describe('when a card comes back', () => {
  it('begins as the library has it', () => {
    const { due, stability, difficulty, reps, lapses, state } = createEmptyCard(NOW);
    expect(newSchedule(NOW)).toMatchObject({
      due: due.toISOString(),
      stability,
      difficulty,
      reps,
      lapses,
      state,
    });
  });

  it('is ten minutes, then days, then weeks, and minutes again once it was forgotten', () => {
    const away = (given: Grade[]) => {
      const { schedule, at } = answered(given.map((one) => [one, 0] as const));
      return (Date.parse(schedule.due) - at.getTime()) / DAY;
    };
    expect(away([1]) * DAY).toBe(10 * MINUTE);
    expect(away([3])).toBeGreaterThanOrEqual(1);
    expect(away([3, 3])).toBeGreaterThan(7);
    expect(away([3, 3, 3])).toBeGreaterThan(21);
    expect(away([3, 3, 3, 1]) * DAY).toBe(10 * MINUTE);
  });

  it('can always be stored, is always to come, never more than about a year away, and the same on every computer', () => {
    fc.assert(
      fc.property(answers, grade, fc.integer({ min: -30, max: 900 }), (given, next, days) => {
        const { schedule } = answered(given);
        const now = new Date(Date.parse(schedule.due) + days * DAY);
        const then = graded(schedule, next, now);
        expect(CardSchedule.parse(then)).toEqual(then);
        expect(Date.parse(then.due)).toBeGreaterThan(now.getTime());
        const from = Math.max(now.getTime(), Date.parse(schedule.lastReview ?? schedule.due));
        expect(Date.parse(then.due) - from).toBeLessThanOrEqual(368 * DAY);
        expect(then.reps).toBe(schedule.reps + 1);
        expect(graded(schedule, next, now)).toEqual(then);
      }),
    );
  });

  it('is never sooner for a better answer', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 400 }), (given, days) => {
        const { schedule } = answered(given);
        const at = outlook(schedule, new Date(Date.parse(schedule.due) + days * DAY));
        const inOrder = GRADES.map((one) => at[one.grade].getTime());
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
    );
  });

  it('never comes sooner each time it was good and on time', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 2, max: 12 }), (given, times) => {
        let { schedule } = answered(given);
        let last = 0;
        for (let time = 0; time < times; time += 1) {
          schedule = graded(schedule, 3, new Date(schedule.due));
          expect(schedule.scheduledDays).toBeGreaterThanOrEqual(last);
          last = schedule.scheduledDays;
        }
        expect(schedule.lapses).toBe(answered(given).schedule.lapses);
      }),
    );
  });
});
