import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUR_DRILLS } from '../../../src/domain/drills';
import { OUR_LESSONS } from '../../../src/domain/lessons';
import { EMPTY_PROFILE, SKILL_IDS } from '../../../src/domain/model';
import { TRADES } from '../../../src/domain/trades';
import { APTITUDE, type OurItem, POOLS } from '../../../src/domain/training/items';
import { shuffled } from '../../../src/domain/training/shuffled';
import {
  aptitudeTest,
  DRAWN,
  proficiencyTest,
  scoreTest,
  type Test,
} from '../../../src/domain/training/tests';

const POOLED = SKILL_IDS.flatMap((skill) => POOLS[skill]);
const ALL: readonly OurItem[] = [...Object.values(APTITUDE).flat(), ...POOLED];
const everyTest = (trade = ''): Test[] => {
  const profile = { ...EMPTY_PROFILE, trade };
  return [aptitudeTest(profile), ...SKILL_IDS.map((skill) => proficiencyTest(skill, profile, 0))];
};
const rightIn = ({ items }: Test): Map<string, number> =>
  new Map(items.map(({ id, choices }) => [id, choices.findIndex(({ right }) => right)]));

describe('test items', () => {
  it('are complete, each its own, with one right answer among four', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ asks }) => asks)).size).toBe(ALL.length);
    for (const { id, asks, right, wrong, why } of ALL) {
      expect(new Set([right, ...wrong]).size, id).toBe(4);
      for (const words of [asks, right, ...wrong, why]) expect(words.trim().length, id).toBeGreaterThan(0);
      expect(why, id).not.toBe(right);
    }
  });

  it('leave no gap open in the words of any trade', () => {
    for (const trade of ['', ...TRADES.map(({ id }) => id)]) {
      expect(JSON.stringify(everyTest(trade))).not.toMatch(/\{[a-z]+\}|undefined/i);
    }
  });

  it('do not give the right answer away by its length or place', () => {
    const longest = ALL.filter(({ right, wrong }) => wrong.every(({ length }) => length < right.length));
    expect(longest.length / ALL.length).toBeLessThan(0.4);
    for (const test of everyTest()) {
      const places = [...rightIn(test).values()];
      for (const place of [0, 1, 2, 3]) {
        const share = places.filter((one) => one === place).length / places.length;
        expect(share, `${test.id}, place ${place}`).toBe(0.25);
      }
    }
  });

  it('are not given away by drills and lessons', () => {
    const told = JSON.stringify([OUR_DRILLS, OUR_LESSONS]);
    for (const { id, asks, right } of POOLED) {
      expect(told.includes(asks), id).toBe(false);
      if (right.split(' ').length > 4) expect(told.includes(right), id).toBe(false);
    }
  });
});

describe('the aptitude test', () => {
  it('has two items of each skill, and is the same each time', () => {
    const { items } = aptitudeTest(EMPTY_PROFILE);
    expect(items).toHaveLength(16);
    for (const skill of SKILL_IDS) expect(items.filter((one) => one.skill === skill)).toHaveLength(2);
    expect(aptitudeTest(EMPTY_PROFILE)).toEqual(aptitudeTest(EMPTY_PROFILE));
  });

  it('asks nothing that a proficiency test asks', () => {
    const pooled = new Set(POOLED.map(({ asks }) => asks));
    expect(
      Object.values(APTITUDE)
        .flat()
        .filter(({ asks }) => pooled.has(asks)),
    ).toEqual([]);
  });
});

describe('a proficiency test', () => {
  it('draws eight of its skill, none twice, in every round', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SKILL_IDS), fc.nat(200), (skill, round) => {
        const { items } = proficiencyTest(skill, EMPTY_PROFILE, round);
        expect(items).toHaveLength(DRAWN);
        expect(new Set(items.map(({ id }) => id)).size).toBe(DRAWN);
        expect(items.every((item) => item.skill === skill)).toBe(true);
      }),
    );
  });

  it('draws others the next time, and everything of the pool in the end', () => {
    for (const skill of SKILL_IDS) {
      const drawn = [0, 1, 2].map((round) =>
        proficiencyTest(skill, EMPTY_PROFILE, round).items.map(({ id }) => id),
      );
      expect(drawn[1]).not.toEqual(drawn[0]);
      expect(new Set(drawn.flat()).size).toBe(POOLS[skill].length);
    }
  });
});

describe('the result', () => {
  it('is full for all right answers and nothing for none', () => {
    for (const test of everyTest()) {
      for (const one of scoreTest(test, rightIn(test))) expect(one).toMatchObject({ score: 1, missed: [] });
      for (const one of scoreTest(test, new Map())) expect(one).toMatchObject({ score: 0, right: 0 });
    }
  });

  it('counts by skill what was answered rightly, whatever was chosen', () => {
    const test = aptitudeTest(EMPTY_PROFILE);
    const chosen = fc.array(fc.integer({ min: -1, max: 9 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(chosen, (indexes) => {
        const answers = new Map(test.items.map(({ id }, nth) => [id, indexes[nth] ?? -1]));
        const results = scoreTest(test, answers);
        expect(results.map(({ skill }) => skill).toSorted()).toEqual([...SKILL_IDS].toSorted());
        const right = rightIn(test);
        const hits = test.items.filter(({ id }) => right.get(id) === answers.get(id)).length;
        expect(results.reduce((sum, one) => sum + one.right, 0)).toBe(hits);
        for (const one of results) {
          expect(one.of).toBe(2);
          expect(one.right + one.missed.length).toBe(one.of);
          expect(one.score).toBe(one.right / one.of);
        }
      }),
    );
  });
});

describe('shuffling', () => {
  it('keeps everything once, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.string(), (things, seed) => {
        expect(shuffled(things, seed).toSorted()).toEqual([...things].toSorted());
        expect(shuffled(things, seed)).toEqual(shuffled(things, seed));
      }),
    );
  });
});
