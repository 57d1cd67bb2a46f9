import { describe, expect, it } from 'vitest';
import { ourDrills } from '../../../src/domain/drills';
import { type Attempt, EMPTY_PROFILE } from '../../../src/domain/model';
import { levelsOf } from '../../../src/domain/training/levels';
import { nextDrill } from '../../../src/domain/training/next-drill';
import { idOf } from '../../support/contact-fixtures';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const DRILLS = ourDrills(EMPTY_PROFILE);
const LEVELS = levelsOf([], [], NOW);
const REPLIES = DRILLS.filter((drill) => drill.kind === 'reply');

const tried = (item: string, day: number): Attempt => ({
  id: idOf(day),
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
  device: 'test',
  what: 'drill',
  item,
  skill: 'tone',
  at: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  score: 1,
  missed: [],
});
const next = (attempts: readonly Attempt[], after?: string) =>
  nextDrill('reply', { drills: DRILLS, attempts, levels: LEVELS }, after);

describe('the drill of a kind to do next', () => {
  it('is one that was never tried, of the weakest skill', () => {
    const weak = { ...LEVELS, listening: { ...LEVELS.listening, points: 60 } };
    expect(next([])?.id).toBe(REPLIES[0]?.id);
    expect(nextDrill('reply', { drills: DRILLS, attempts: [], levels: weak })?.skill).toBe('gaps');
  });

  it('is the one tried longest ago where all were', () => {
    const all = REPLIES.map(({ id }, index) => tried(id, index + 2));
    const last = REPLIES.at(-1)?.id ?? '';
    expect(next([...all.slice(0, -1), tried(last, 1)])?.id).toBe(last);
  });

  it('is another each time until all were shown, tried or not', () => {
    const shown: string[] = [];
    for (let after: string | undefined; shown.length < REPLIES.length; shown.push(after ?? '')) {
      after = next([], after)?.id;
    }
    expect(shown.toSorted()).toEqual(REPLIES.map(({ id }) => id).toSorted());
    expect(next([], shown.at(-1))?.id).toBe(shown[0]);
  });

  it('is none where there is none', () => {
    expect(nextDrill('reply', { drills: [], attempts: [], levels: LEVELS })).toBeNull();
  });
});
