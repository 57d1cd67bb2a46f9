import { describe, expect, it } from 'vitest';
import { bootstrap, type Fallen, quantile, randomFrom, tallyOf } from '../../../scripts/measure/bootstrap';

const share = ({ 0: no = 0, 1: yes = 0 }: ArrayLike<number>): number => yes / (no + yes);

/** So many posts, of which each is right with this chance. */
function madeUp(posts: number, chance: number, seed: number): Fallen {
  const random = randomFrom(seed);
  return {
    cells: Uint8Array.from({ length: posts }, () => (random() < chance ? 1 : 0)),
    perPost: 1,
    size: 2,
  };
}

describe('the bootstrap', () => {
  it('gives the same interval for the same posts', () => {
    const posts = madeUp(300, 0.7, 5);
    expect(bootstrap(posts, share)).toEqual(bootstrap(posts, share));
    expect(bootstrap(posts, share, { seed: 2 })).not.toEqual(bootstrap(posts, share));
  });

  it('is as wide as theory has it', () => {
    const posts: Fallen = {
      cells: Uint8Array.from({ length: 1000 }, (_, at) => (at < 700 ? 1 : 0)),
      perPost: 1,
      size: 2,
    };
    const { low, high } = bootstrap(posts, share);
    const half = 1.96 * Math.sqrt((0.7 * 0.3) / 1000);
    expect(low).toBeCloseTo(0.7 - half, 2);
    expect(high).toBeCloseTo(0.7 + half, 2);
  });

  it('covers the truth about 95 times in 100', () => {
    const covered = Array.from({ length: 100 }, (_, seed) => {
      const { low, high } = bootstrap(madeUp(200, 0.8, seed + 1), share, { resamples: 400 });
      return low <= 0.8 && high >= 0.8;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThanOrEqual(88);
    expect(covered).toBeLessThan(100);
  });

  it('draws whole posts, with all their cells', () => {
    const posts: Fallen = { cells: Uint8Array.of(0, 2, 0, 2, 1, 3, 1, 3), perPost: 2, size: 4 };
    expect([...tallyOf(posts)]).toEqual([2, 2, 2, 2]);
    const apart = ({ 0: a = 0, 2: c = 0 }: ArrayLike<number>): number => Math.abs(a - c);
    expect(bootstrap(posts, apart)).toEqual({ low: 0, high: 0 });
  });

  it('finds quantiles', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile([7], 0.99)]).toEqual([50, 99, 7]);
  });
});
