import { minimise } from './lbfgs';
import type { Rows } from './rows';

/** What one output is trained on. */
export interface Lesson {
  /** Rows that have a label, the label (0 or 1) and how much it counts. */
  rows: Int32Array;
  labels: Float64Array;
  counts: Float64Array;
  /** What the weights are drawn to, and how strongly. */
  expected: Float64Array;
  strength: Float64Array;
}

/** Logistic regression with a Gaussian prior around expected weights; answers one weight for each column. */
export function fitWeights({ from, at, values }: Rows, lesson: Lesson): Float64Array {
  const { rows, labels, counts, expected, strength } = lesson;
  return minimise(expected, (weights, slope) => {
    let loss = 0;
    for (let column = 0; column < weights.length; column++) {
      const off = (weights[column] ?? 0) - (expected[column] ?? 0);
      const pull = strength[column] ?? 0;
      loss += 0.5 * pull * off * off;
      slope[column] = pull * off;
    }
    for (let each = 0; each < rows.length; each++) {
      const row = rows[each] ?? 0;
      const begin = from[row] ?? 0;
      const end = from[row + 1] ?? 0;
      let sum = 0;
      for (let cell = begin; cell < end; cell++) sum += (weights[at[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
      const label = labels[each] ?? 0;
      const count = counts[each] ?? 0;
      const right = label === 1 ? sum : -sum;
      loss += count * (Math.max(0, -right) + Math.log1p(Math.exp(-Math.abs(sum))));
      const error = count * (1 / (1 + Math.exp(-sum)) - label);
      for (let cell = begin; cell < end; cell++) {
        const column = at[cell] ?? 0;
        slope[column] = (slope[column] ?? 0) + error * (values[cell] ?? 0);
      }
    }
    return loss;
  });
}
