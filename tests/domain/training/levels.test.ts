import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, type Card, SKILL_IDS } from '../../../src/domain/model';
import { LEVELS, levelsOf } from '../../../src/domain/training/levels';
import { newSchedule } from '../../../src/domain/training/new-schedule';
import { idOf } from '../../support/contact-fixtures';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const DAY = 86_400_000;
const ago = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
const stamp = (days: number) => ({ id: idOf(1), createdAt: ago(days), updatedAt: ago(days), device: 'test' });

let tries = 0;
/** A try, of something else each time unless it is named. */
const tried = (what: Attempt['what'], score: number, days = 1, item = `item ${++tries}`): Attempt => ({
  ...stamp(days),
  what,
  item,
  skill: 'listening',
  at: ago(days),
  score,
  missed: [],
});

const miss = (kind: Card['origin']['kind'], days = 3): Card => ({
  ...stamp(days),
  origin: { kind, ref: 'x' },
  skill: 'listening',
  asks: 'What now?',
  answers: '',
  schedule: newSchedule(NOW),
  suspended: false,
});

const level = (attempts: Attempt[], cards: Card[] = []) => levelsOf(attempts, cards, NOW).listening;

const attempt = fc
  .tuple(
    fc.constantFrom<Attempt['what']>('card', 'drill', 'aptitude', 'proficiency', 'lesson'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -5, max: 800 }),
  )
  .map(([what, score, days]) => tried(what, score, days));
const attempts = fc.array(attempt, { maxLength: 30 });
const misses = fc.array(
  fc.integer({ min: 0, max: 60 }).map((days) => miss('late', days)),
  { maxLength: 10 },
);

describe('the level of a skill', () => {
  it('is none before anything was tried: reading alone shows nothing', () => {
    expect(level([])).toMatchObject({ points: 0, at: null, terms: [], next: null });
    expect(level([tried('lesson', 1)])).toMatchObject({ points: 0, at: null });
  });

  it('says what it is made of, and what the next one takes', () => {
    const { points, at, terms, next } = level(
      [...Array.from({ length: 4 }, () => tried('drill', 0.75)), tried('card', 1)],
      [miss('skipped')],
    );
    expect(terms.map(({ says }) => says)).toEqual([
      '4 drills, 75% right',
      '1 card answered, 100% known',
      '1 miss with your own customers in the last 30 days',
    ]);
    expect(terms.at(-1)?.points).toBeLessThan(0);
    expect(at?.label).toBe('training_levelSolid');
    expect(next).toBe(`${65 - points} more for “Strong”.`);
  });

  it('is the top one after much that went well, not after one lucky drill', () => {
    expect(level([tried('drill', 1)]).at?.label).toBe('training_levelLearning');
    const much = [
      ...Array.from({ length: 12 }, () => tried('drill', 1)),
      tried('proficiency', 1),
      tried('proficiency', 1),
    ];
    expect(level(much)).toMatchObject({ at: LEVELS.at(-1), next: null });
  });

  it('fades when nothing is practised, and a card of a drill is no miss', () => {
    const six = (days: number) => Array.from({ length: 6 }, () => tried('drill', 1, days));
    expect(level(six(300)).points).toBeLessThan(level(six(1)).points);
    expect(level(six(1), [miss('drill'), miss('late', 45)])).toEqual(level(six(1)));
  });

  it('counts the first try of a day: after it the answer was on the screen', () => {
    const first = tried('drill', 0, 1, 'one');
    const again = {
      ...tried('drill', 1, 1, 'one'),
      at: new Date(Date.parse(first.at) + 60_000).toISOString(),
    };
    expect(level([again, first])).toEqual(level([first]));
    expect(level([first, tried('drill', 1, 0, 'one')]).points).toBeGreaterThan(level([first]).points);
  });

  it('is the sum of its terms, from 0 to 100, for every skill by itself', () => {
    fc.assert(
      fc.property(attempts, misses, (all, cards) => {
        const levels = levelsOf(all, cards, NOW);
        const { points, terms, at } = levels.listening;
        expect(terms.reduce((sum, one) => sum + one.points, 0)).toBe(points);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        if (at) expect(points).toBeGreaterThanOrEqual(at.from);
        for (const skill of SKILL_IDS) if (skill !== 'listening') expect(levels[skill].at).toBeNull();
      }),
    );
  });

  it('is never lowered by a better try, nor raised by a miss', () => {
    fc.assert(
      fc.property(attempts, misses, attempt, (all, cards, one) => {
        const points = (score: number) => level([...all, { ...one, score }], cards).points;
        expect(points(1)).toBeGreaterThanOrEqual(points(one.score));
        expect(points(one.score)).toBeGreaterThanOrEqual(points(0));
        expect(level(all, [...cards, miss('reviewed')]).points).toBeLessThanOrEqual(level(all, cards).points);
      }),
    );
  });
});
