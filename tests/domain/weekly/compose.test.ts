import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days';
import { SKILL_IDS } from '../../../src/domain/model';
import { CHECKS } from '../../../src/domain/review/checks';
import { levelsOf } from '../../../src/domain/training/levels';
import { ANSWERS_COUNT_WEEKS, type Answered, WEEK_ANSWERS } from '../../../src/domain/weekly/answers';
import { composeWeek, MOST, type WeekReview } from '../../../src/domain/weekly/compose';
import { isFirstWorkday } from '../../../src/domain/weekly/first-workday';
import { kindIdOf, type PointKind, type WeekPoint } from '../../../src/domain/weekly/point';
import { POINT_KINDS } from '../../../src/domain/weekly/points';
import type { WeekData } from '../../../src/domain/weekly/week-data';
import { anyTold, at, TODAY } from '../../support/told';
import { cardOf, fact, tried, WEEK, weekData } from '../../support/week-data';

const someDay = fc.integer({ min: 0, max: 60 }).map((back) => addDays(TODAY, -back));

/** Anything that a week may be made of. */
const anyWeek: fc.Arbitrary<WeekData> = fc
  .record({
    told: anyTold,
    attempts: fc.array(
      fc
        .tuple(someDay, fc.constantFrom(...SKILL_IDS), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([day, skill, score]) => tried(day, { skill, score })),
      { maxLength: 8 },
    ),
    cards: fc.array(
      fc.tuple(someDay, fc.constantFrom(...SKILL_IDS)).map(([day, skill]) => cardOf(day, { skill })),
      { maxLength: 6 },
    ),
    facts: fc.array(
      someDay.map((expiresOn) => fact({ expiresOn })),
      { maxLength: 3 },
    ),
    replies: fc.array(
      fc.record({
        who: fc.constantFrom('ana', 'ben', 'cleo'),
        day: someDay,
        findings: fc.uniqueArray(fc.constantFrom(...CHECKS.map(({ id }) => id)), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map((parts) => weekData({ ...parts, levels: levelsOf(parts.attempts, parts.cards, at(TODAY, 18)) }));

const all = ({ well, do: toDo, train }: WeekReview): WeekPoint[] => [...well, ...toDo, ...train];
const reviewIn = (weeks: number, data: WeekData, answers: readonly Answered[]) =>
  composeWeek({ ...data, week: addDays(data.week, 7 * weeks) }, answers);

describe('the review of a week', () => {
  it('is the same from the same data, in whatever order it was read', () => {
    fc.assert(
      fc.property(anyWeek, (data) => {
        const { told } = data;
        const turned = {
          ...data,
          facts: data.facts.toReversed(),
          told: {
            ...told,
            posts: new Map([...told.posts].toReversed()),
            sentBy: new Map([...told.sentBy].toReversed()),
          },
        };
        expect(says(composeWeek(turned, []))).toEqual(says(composeWeek(data, [])));
      }),
    );
  });

  it('has a few points, one of a kind, each with rows and a way to go on', () => {
    fc.assert(
      fc.property(anyWeek, (data) => {
        const review = composeWeek(data, []);
        for (const section of ['well', 'do', 'train'] as const) {
          expect(review[section].length).toBeLessThanOrEqual(MOST[section]);
          const scores = review[section].map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
        const kinds = all(review).map(({ id }) => kindIdOf(id));
        expect(new Set(kinds).size).toBe(kinds.length);
        for (const { rows, leads, score, says, why } of all(review)) {
          expect(rows.length).toBeGreaterThan(0);
          expect(leads.href).toMatch(/^(#|https:)/);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(says.length * why.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has no point any more that was answered, whatever the answer', () => {
    fc.assert(
      fc.property(anyWeek, (data) => {
        for (const { id } of all(composeWeek(data, []))) {
          for (const { id: answer } of WEEK_ANSWERS) {
            const after = composeWeek(data, [{ week: WEEK, point: id, answer }]);
            expect(all(after).map((point) => point.id)).not.toContain(id);
            expect(after.answered).toMatchObject([{ id, answer }]);
          }
        }
      }),
    );
  });

  it('has nothing of a kind that is not true or not theirs for half a year, then again', () => {
    fc.assert(
      fc.property(anyWeek, fc.constantFrom('not-true', 'not-mine'), (data, answer) => {
        for (const { id } of all(composeWeek(data, []))) {
          const answers = [{ week: WEEK, point: id, answer } as Answered];
          for (const weeks of [0, 1, 7, ANSWERS_COUNT_WEEKS - 1]) {
            const kinds = all(reviewIn(weeks, data, answers)).map((point) => kindIdOf(point.id));
            expect(kinds).not.toContain(kindIdOf(id));
          }
          const after = reviewIn(ANSWERS_COUNT_WEEKS, data, answers);
          expect(after).toEqual(reviewIn(ANSWERS_COUNT_WEEKS, data, []));
        }
      }),
    );
  });
});

/** Of each section, more than fit. */
const KINDS: PointKind[] = (['well', 'do', 'train'] as const).flatMap((section) =>
  [5, 4, 3, 2, 1].map(
    (score): PointKind => ({
      id: `${section}-${score}`,
      section,
      label: `${section} ${score}`,
      points: () =>
        ['', 'tone'].map((of) => ({
          of,
          says: 'It is so.',
          why: 'Because.',
          score: of === '' ? score : score - 0.5,
          rows: [{ says: 'A row', day: null, contactId: null }],
          leads: { label: 'Go', href: '#today' },
        })),
    }),
  ),
);
const composed = (answers: readonly Answered[], weeks = 0) =>
  composeWeek(weekData({ week: addDays(WEEK, 7 * weeks) }), answers, KINDS);
const ids = (points: readonly WeekPoint[]) => points.map(({ id }) => id);
const given = (point: string, answer: Answered['answer'], weeks = 0): Answered => ({
  week: addDays(WEEK, 7 * weeks),
  point,
  answer,
});

describe('what the user answers', () => {
  it('done takes its place until the week is over; left out makes room', () => {
    expect(ids(composed([]).do)).toEqual(['do-5', 'do-4', 'do-3']);
    expect(ids(composed([given('do-5', 'done')]).do)).toEqual(['do-5/tone', 'do-4']);
    expect(ids(composed([given('do-4', 'not-mine')]).do)).toEqual(['do-5', 'do-3', 'do-2']);
    expect(ids(composed([given('train-5', 'done')]).train)).toEqual([]);
    expect(ids(composed([given('do-5', 'done')], 1).do)).toEqual(['do-5', 'do-4', 'do-3']);
  });

  it('not this week is for that point and that week', () => {
    expect(ids(composed([given('do-5', 'not-now')]).do)).toEqual(['do-5/tone', 'do-4', 'do-3']);
    expect(ids(composed([given('do-5', 'not-now')], 1).do)).toEqual(['do-5', 'do-4', 'do-3']);
  });

  it('known comes more rarely each time', () => {
    const once = [given('well-5', 'known')];
    const shown = (answers: Answered[], weeks: number) =>
      ids(composed(answers, weeks).well).includes('well-5');
    expect([0, 1, 3, 4].map((weeks) => shown(once, weeks))).toEqual([false, false, false, true]);
    const twice = [...once, given('well-5', 'known', 4)];
    expect([4, 11, 12].map((weeks) => shown(twice, weeks))).toEqual([false, false, true]);
    expect([0, 3].map((weeks) => shown(twice, weeks))).toEqual([false, false]);
  });

  it('counts for no week before it, and what is no kind any more is left aside', () => {
    expect(ids(composed([given('do-5', 'not-mine', 1)]).do)).toContain('do-5');
    expect(composed([given('long-gone', 'done')])).toEqual(composed([]));
  });
});

it('ids of kinds can be answered by', () => {
  for (const { id } of POINT_KINDS) expect(id).toMatch(/^[a-z-]{3,40}$/);
  expect(new Set(POINT_KINDS.map(({ id }) => id)).size).toBe(POINT_KINDS.length);
});

it('the first working day of a week', () => {
  const first = (day: string, days: number[], hour = 12, hours = { from: 8, until: 20 }) =>
    isFirstWorkday(at(day, hour), { days, ...hours });
  expect(first('2026-11-16', [1, 2, 3])).toBe(true);
  expect(first('2026-11-17', [1, 2, 3])).toBe(false);
  expect(first('2026-11-17', [2, 3, 0])).toBe(true);
  expect(first('2026-11-22', [0])).toBe(true);
  expect(first('2026-11-22', [0, 6])).toBe(false);
  expect(first('2026-11-17', [1, 2], 2, { from: 20, until: 4 })).toBe(true);
  expect(first('2026-11-16', [])).toBe(false);
});

/** What a reader sees of it. */
function says(review: WeekReview): unknown {
  return all(review).map(({ id, says, rows, leads }) => ({ id, says, rows, leads }));
}
