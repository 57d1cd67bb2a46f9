import type { Answered } from './answers';
import { quantile } from './bootstrap';
import type { Judged } from './goals';
import type { Line } from './table';

/** Microseconds a post may take in the extension's worker. */
const MEDIAN_GOAL = 50;
const P99_GOAL = 300;

export interface Speed {
  median: number;
  p99: number;
}

export function speedOf(micros: ArrayLike<number>): Speed {
  const sorted = Float64Array.from(micros).sort();
  return { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

/** A table of how long each system took a post; the last `long` of the texts are the long ones. */
export function speedLines(systems: readonly Answered[], long: number): Line[] {
  return [
    ['', 'median', 'p99', 'long: median', 'long: p99'],
    ...systems.map(({ system, micros }) => {
      const all = speedOf(micros);
      const longOnly = speedOf(micros.subarray(micros.length - long));
      return [
        `  ${system.name}`,
        ...[all.median, all.p99, longOnly.median, longOnly.p99].map((us) => us.toFixed(1)),
      ];
    }),
    ['  goal, less than', MEDIAN_GOAL.toFixed(1), P99_GOAL.toFixed(1), '', ''],
  ];
}

export function speedGoals({ micros }: Answered): Judged[] {
  const { median, p99 } = speedOf(micros);
  return [
    { name: 'time per post, median', got: median, goal: MEDIAN_GOAL, better: 'lower', unit: 'µs' },
    { name: 'time per post, p99', got: p99, goal: P99_GOAL, better: 'lower', unit: 'µs' },
  ];
}
