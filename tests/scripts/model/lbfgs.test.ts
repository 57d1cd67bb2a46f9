import { describe, expect, it } from 'vitest';
import { minimise } from '../../../scripts/model/lbfgs';

/** A bowl with its lowest point at `centre`, steeper one way than the other. */
function bowl(centre: readonly number[], steepness: readonly number[]) {
  return (at: Float64Array, slope: Float64Array): number => {
    let value = 0;
    for (let each = 0; each < at.length; each++) {
      const off = (at[each] ?? 0) - (centre[each] ?? 0);
      value += 0.5 * (steepness[each] ?? 1) * off * off;
      slope[each] = (steepness[each] ?? 1) * off;
    }
    return value;
  };
}

describe('minimise', () => {
  it('finds the lowest point of a bowl', () => {
    const centre = [3, -2, 0.5, 100];
    const found = minimise(new Float64Array(4), bowl(centre, [1, 10, 100, 0.5]), { tolerance: 1e-12 });
    for (const [at, each] of centre.entries()) expect(found[at]).toBeCloseTo(each, 3);
  });

  it('finds it where the ways are tied together', () => {
    // log(e^(x+y) + e^(x-y) + e^-x): lowest at y = 0, e^2x = 1/2.
    const found = minimise(
      Float64Array.from([3, 2]),
      ([x = 0, y = 0], slope) => {
        const parts = [Math.exp(x + y), Math.exp(x - y), Math.exp(-x)] as const;
        const sum = parts[0] + parts[1] + parts[2];
        slope[0] = (parts[0] + parts[1] - parts[2]) / sum;
        slope[1] = (parts[0] - parts[1]) / sum;
        return Math.log(sum);
      },
      { tolerance: 1e-14 },
    );
    expect(found[0]).toBeCloseTo(-Math.log(2) / 2, 3);
    expect(found[1]).toBeCloseTo(0, 3);
  });

  it('never ends higher than it began, and says the same each time', () => {
    const evaluate = bowl([1, 1], [1e4, 1e-3]);
    const start = Float64Array.from([-5, 7]);
    const found = minimise(start, evaluate, { most: 3 });
    const slope = new Float64Array(2);
    expect(evaluate(found, slope)).toBeLessThan(evaluate(start, slope));
    expect(minimise(start, evaluate, { most: 3 })).toEqual(found);
    expect([...start]).toEqual([-5, 7]);
  });

  it('stays where nothing is lower', () => {
    const start = Float64Array.from([1, 2]);
    expect(minimise(start, bowl([1, 2], [1, 1]))).toEqual(start);
    expect(minimise(start, () => 7)).toEqual(start);
    expect(minimise(new Float64Array(0), () => 0)).toEqual(new Float64Array(0));
  });
});
