import type { Unit } from '../../domain/measure/figure';

/** More lines than this crowd a chart of its height. */
const MOST = 5;
const HOUR = 60;
/** Small steps people count in; larger ones are 1, 2 and 5 of the next place. */
const STEPS: Record<Unit, readonly number[]> = {
  minutes: [1, 2, 5, 10, 15, 30, HOUR, 2 * HOUR, 3 * HOUR, 5 * HOUR],
  days: [1, 2, 5],
  share: [0.01, 0.02, 0.05, 0.1, 0.2, 0.25],
  count: [1, 2, 5],
  money: [1, 2, 5],
  'count-an-hour': [0.1, 0.2, 0.5, 1, 2, 5],
  'money-an-hour': [1, 2, 5],
};
/** From where on steps are 1, 2 and 5 of the next place: 10 hours, 10 of anything else. */
const ROUND_FROM: Partial<Record<Unit, number>> = { minutes: 10 * HOUR, share: 0.5 };
/** A part of all is never more. */
const TOP: Partial<Record<Unit, number>> = { share: 1 };

/**
 * Where the lines of an axis stand, in the unit's own measure, the lowest first: few, at numbers that people say, from
 * nothing (or from below, where something is) to at least the largest amount.
 */
export function roundSplits(least: number, most: number, unit: Unit): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const step = stepOf(low, high, unit);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(Math.min(high, TOP[unit] ?? high) / step));
  return Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step));
}

function stepOf(low: number, high: number, unit: Unit): number {
  const fits = (step: number): boolean => Math.ceil(high / step) - Math.floor(low / step) <= MOST;
  const small = STEPS[unit].find(fits);
  if (small !== undefined) return small;
  for (let place = ROUND_FROM[unit] ?? 10; ; place *= 10) {
    const step = [place, 2 * place, 5 * place].find(fits);
    if (step !== undefined) return step;
  }
}

/** Without what binary fractions add: 0.1 three times is 0.3. */
function rounded(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}
