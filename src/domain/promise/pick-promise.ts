import type { FoundPromise } from './promise';

/** Of several promises the one to keep first: the earliest day, and one with a day before one without. */
export function pickPromise(promises: readonly FoundPromise[]): FoundPromise | null {
  return promises.reduce<FoundPromise | null>((best, one) => {
    if (!best) return one;
    if (one.day === null) return best;
    return best.day === null || one.day < best.day ? one : best;
  }, null);
}
