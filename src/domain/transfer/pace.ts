/**
 * Called between slices of long work: may wait, so that the page can paint and answer, and throws when the user
 * has cancelled. `done` of `total` is how far the work is, in whatever the work counts.
 */
export type Pace = (done: number, total: number) => Promise<void>;

/** For short texts and tests: never waits. */
export const WITHOUT_PAUSE: Pace = async () => {};

/** How many rows are worked through between two looks at the clock. */
const SLICE = 200;

/** Does something to every item, pausing now and then; answers what came of each. */
export async function paced<T, R>(
  items: readonly T[],
  pace: Pace,
  work: (item: T, index: number) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index % SLICE === 0) await pace(index, items.length);
    results.push(work(item, index));
  }
  await pace(items.length, items.length);
  return results;
}
