import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyLesson } from '../../../src/domain/lessons';
import { type Attempt, type Card, SKILL_IDS, type SkillId } from '../../../src/domain/model';
import type { Level } from '../../../src/domain/training/levels';
import { newSchedule } from '../../../src/domain/training/new-schedule';
import { composeSession, minutesOf, type Stock, weakestFirst } from '../../../src/domain/training/session';
import { bareDrill } from '../../support/bare-drill';
import { idOf } from '../../support/contact-fixtures';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const at = NOW.toISOString();

const card = (n: number, skill: SkillId, ref = `of ${n}`): Card => ({
  id: idOf(n),
  createdAt: at,
  updatedAt: at,
  device: 'test',
  origin: { kind: 'drill', ref },
  skill,
  asks: 'What now?',
  answers: '',
  schedule: newSchedule(NOW),
  suspended: false,
});
const lesson = (id: string, skill: SkillId): AnyLesson => ({
  id,
  title: id,
  skill,
  says: '',
  tryIt: '',
  own: false,
});
const done = (what: Attempt['what'], item: string, day = 1): Attempt => ({
  id: idOf(900),
  createdAt: at,
  updatedAt: at,
  device: 'test',
  what,
  item,
  skill: 'tone',
  at: `2026-11-0${day}T12:00:00.000Z`,
  score: 1,
  missed: [],
});

function levels(points: Partial<Record<SkillId, number>> = {}): Record<SkillId, Level> {
  return Object.fromEntries(
    SKILL_IDS.map((skill) => [
      skill,
      { skill, points: points[skill] ?? 50, at: null, terms: [], next: null },
    ]),
  ) as unknown as Record<SkillId, Level>;
}

const STOCK: Stock = {
  due: [card(1, 'tone'), card(2, 'gaps')],
  lessons: SKILL_IDS.flatMap((skill) => [lesson(`l1-${skill}`, skill), lesson(`l2-${skill}`, skill)]),
  drills: SKILL_IDS.flatMap((skill) => [bareDrill(`d1-${skill}`, skill), bareDrill(`d2-${skill}`, skill)]),
  attempts: [],
  levels: levels({ complaints: 10, gaps: 20 }),
};
const names = (stock: Stock) => composeSession(stock).map(({ item }) => item);

describe('ten minutes a week', () => {
  it('are due cards, one lesson, two drills, the weakest skill first', () => {
    expect(names(STOCK)).toEqual([idOf(2), idOf(1), 'l1-complaints', 'd1-complaints', 'd1-gaps']);
  });

  it('take what was never tried, then what is longest ago', () => {
    const read = done('lesson', 'l1-complaints');
    expect(names({ ...STOCK, due: [], attempts: [read, done('drill', 'd1-complaints')] })).toEqual([
      'l2-complaints',
      'd2-complaints',
      'd1-gaps',
    ]);
    const both = [done('drill', 'd1-complaints', 2), done('drill', 'd2-complaints', 3), read];
    // Another skill's lesson comes before one that was read.
    expect(names({ ...STOCK, due: [], attempts: [...both, done('lesson', 'l2-complaints', 2)] })).toEqual([
      'l1-gaps',
      'd1-complaints',
      'd1-gaps',
    ]);
  });

  it('ask nothing twice: a drill whose card is due is not done beside it', () => {
    const due = [card(1, 'complaints', 'd1-complaints'), card(2, 'complaints', 'l1-complaints')];
    expect(names({ ...STOCK, due })).toEqual([idOf(1), idOf(2), 'l2-complaints', 'd2-complaints', 'd1-gaps']);
  });

  it('fit ten minutes, hold nothing twice, and are the same for the same stock', () => {
    const skill = fc.constantFrom(...SKILL_IDS);
    const some = <T>(make: (n: number, skill: SkillId) => T) =>
      fc.array(skill, { maxLength: 12 }).map((skills) => skills.map((one, n) => make(n, one)));
    const points = fc.dictionary(skill, fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(
        some((n, one) => card(n, one)),
        some((n, one) => lesson(`l${n}`, one)),
        some((n, one) => bareDrill(`d${n}`, one)),
        points,
        (due, lessons, drills, known) => {
          const stock: Stock = { due, lessons, drills, attempts: [], levels: levels(known) };
          const items = composeSession(stock);
          expect(minutesOf(items)).toBeLessThanOrEqual(10);
          expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
          const count = (what: string) => items.filter((one) => one.what === what).length;
          expect(count('card')).toBe(Math.min(4, due.length));
          expect(count('lesson')).toBe(Math.min(1, lessons.length));
          expect(count('drill')).toBe(Math.min(2, drills.length));
          const order = items.map(({ what }) => ['card', 'lesson', 'drill'].indexOf(what));
          expect(order).toEqual([...order].sort());
          const weakness = weakestFirst(stock.levels);
          const weakest = weakness.find((one) => drills.some((d) => d.skill === one));
          expect(items.find(({ what }) => what === 'drill')?.skill).toBe(weakest);
          expect(composeSession(stock)).toEqual(items);
        },
      ),
    );
  });
});
