/** Posts as they fell into the cells of a tally: `perPost` cells each, one post after the other. */
export interface Fallen {
  cells: Uint8Array;
  perPost: number;
  /** How many cells the tally has. */
  size: number;
}

export interface Interval {
  low: number;
  high: number;
}

export function tallyOf({ cells, size }: Fallen): Int32Array {
  const tally = new Int32Array(size);
  for (const cell of cells) tally[cell] = (tally[cell] ?? 0) + 1;
  return tally;
}

/**
 * Where 95% of the scores lie when the posts are drawn anew, with replacement (Efron's percentile interval).
 * The same posts give the same interval.
 */
export function bootstrap(
  { cells, perPost, size }: Fallen,
  score: (tally: Int32Array) => number,
  { resamples = 1000, seed = 1 } = {},
): Interval {
  const posts = cells.length / perPost;
  const random = randomFrom(seed);
  const tally = new Int32Array(size);
  const scores = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    tally.fill(0);
    for (let drawn = 0; drawn < posts; drawn++) {
      const first = Math.floor(random() * posts) * perPost;
      for (let at = first; at < first + perPost; at++) {
        const cell = cells[at] ?? 0;
        tally[cell] = (tally[cell] ?? 0) + 1;
      }
    }
    scores[resample] = score(tally);
  }
  scores.sort();
  return { low: quantile(scores, 0.025), high: quantile(scores, 0.975) };
}

/** The value below which the share `at` of them lies; `sorted` is ascending. */
export function quantile(sorted: ArrayLike<number>, at: number): number {
  const place = Math.ceil(at * sorted.length) - 1;
  return sorted[Math.max(0, Math.min(place, sorted.length - 1))] ?? Number.NaN;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
