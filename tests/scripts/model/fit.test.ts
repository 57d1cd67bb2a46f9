import { describe, expect, it } from 'vitest';
import { fitWeights, type Lesson } from '../../../scripts/model/fit';
import type { Rows } from '../../../scripts/model/rows';

/** Rows of a full table, nothing left out but zeros. */
function rowsOf(table: readonly (readonly number[])[]): Rows {
  const at: number[] = [];
  const values: number[] = [];
  const from = [0];
  for (const row of table) {
    for (const [column, value] of row.entries()) {
      if (value === 0) continue;
      at.push(column);
      values.push(value);
    }
    from.push(at.length);
  }
  return {
    columns: table[0]?.length ?? 0,
    from: Int32Array.from(from),
    at: Int32Array.from(at),
    values: Float32Array.from(values),
  };
}

function lessonOf(labels: readonly number[], columns: number, more: Partial<Lesson> = {}): Lesson {
  return {
    rows: Int32Array.from(labels.keys()),
    labels: Float64Array.from(labels),
    counts: new Float64Array(labels.length).fill(1),
    expected: new Float64Array(columns),
    strength: new Float64Array(columns).fill(0.1),
    ...more,
  };
}

// The first column says yes, the second no; the third stands everywhere, the fourth nowhere.
const TABLE = [
  [1, 0, 1, 0],
  [1, 0, 1, 0],
  [0, 1, 1, 0],
  [0, 1, 1, 0],
];
const YES = [1, 1, 0, 0];

const sums = (weights: Float64Array): number[] =>
  TABLE.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));

describe('fitWeights', () => {
  it('tells yes from no', () => {
    const weights = fitWeights(rowsOf(TABLE), lessonOf(YES, 4));
    expect(sums(weights).map((sum) => (sum > 0 ? 1 : 0))).toEqual(YES);
    expect(weights[0]).toBeCloseTo(-(weights[1] ?? 0), 2);
    expect(weights[2]).toBeCloseTo(0, 2);
  });

  it('leaves a weight where it was expected when no row says anything about it', () => {
    const expected = Float64Array.from([0, 0, 0, -1.75]);
    expect(fitWeights(rowsOf(TABLE), lessonOf(YES, 4, { expected }))[3]).toBe(-1.75);
  });

  it('stays the nearer to what is expected the more strongly it is drawn there', () => {
    const expected = Float64Array.from([-2, 0, 0, 0]);
    const firstWith = (strength: number): number =>
      fitWeights(
        rowsOf(TABLE),
        lessonOf(YES, 4, { expected, strength: new Float64Array(4).fill(strength) }),
      )[0] ?? 0;
    expect(firstWith(0.01)).toBeGreaterThan(1);
    expect(firstWith(1000)).toBeCloseTo(-2, 1);
    expect(firstWith(1)).toBeGreaterThan(firstWith(10));
  });

  it('heeds only the rows that have a label, each as much as it counts', () => {
    const rows = Int32Array.from([0, 2]);
    const only = fitWeights(rowsOf(TABLE), { ...lessonOf([1, 0], 4), rows });
    expect(only).toEqual(fitWeights(rowsOf([TABLE[0] ?? [], TABLE[2] ?? []]), lessonOf([1, 0], 4)));
    // Two say yes of the same row, one says no: who counts more is believed.
    const torn = rowsOf([[1], [1]]);
    const loud = (counts: number[]): number =>
      fitWeights(torn, lessonOf([1, 0], 1, { counts: Float64Array.from(counts) }))[0] ?? 0;
    expect(loud([5, 1])).toBeGreaterThan(0);
    expect(loud([1, 5])).toBeLessThan(0);
    expect(loud([1, 1])).toBeCloseTo(0);
  });

  it('finds the rate of what a constant alone can say', () => {
    const weights = fitWeights(
      rowsOf([[1], [1], [1], [1]]),
      lessonOf([1, 1, 1, 0], 1, { strength: new Float64Array(1).fill(1e-6) }),
    );
    expect(1 / (1 + Math.exp(-(weights[0] ?? 0)))).toBeCloseTo(0.75, 2);
  });

  it('is the same each time', () => {
    expect(fitWeights(rowsOf(TABLE), lessonOf(YES, 4))).toEqual(fitWeights(rowsOf(TABLE), lessonOf(YES, 4)));
  });
});
