import type { Interval } from './bootstrap';

/** Something measured that has a goal. */
export interface Judged {
  /** `complaints: complaint, macro-F1` */
  name: string;
  got: number;
  goal: number;
  /** `higher`: the goal is the least that will do; `lower`: it must stay below. */
  better: 'higher' | 'lower';
  unit: '%' | 'µs';
  interval?: Interval;
}

export function isShort({ got, goal, better }: Judged): boolean {
  // A set without a post reaches nothing.
  if (Number.isNaN(got)) return true;
  return better === 'higher' ? got < goal : got >= goal;
}

/**
 * A line for each that falls short, the furthest first; `None` when there is none. Two decimals: with one, 79.96
 * would seem to reach 80.
 */
export function shortOfTheGoals(judged: readonly Judged[]): string[] {
  const short = judged.filter(isShort).sort((a, b) => farOff(b) - farOff(a));
  if (short.length === 0) return ['None'];
  return short.map((each) => {
    const { name, got, goal, better, unit, interval } = each;
    const range = interval ? ` (${interval.low.toFixed(1)}–${interval.high.toFixed(1)})` : '';
    return `${name}: ${got.toFixed(2)}${range}, goal ${better === 'higher' ? 'at least' : 'less than'} ${goal} ${unit}`;
  });
}

function farOff({ got, goal }: Judged): number {
  return Math.abs(goal - got) / goal;
}
