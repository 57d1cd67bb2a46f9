/** Rows of numbers, each in one of a few bins: what trees are grown from. */
export interface Binned {
  rows: number;
  features: number;
  /** Feature by feature, row by row. */
  bins: Uint8Array;
  /** Upper ends of each feature's bins but the last, ascending. */
  ends: readonly Float32Array[];
}

/** As many as a byte holds twice over: more tell no more of so few rows. */
export const MOST_BINS = 32;

/** Puts the numbers of rows into bins of about as many rows each. */
export function binned(rows: readonly Float32Array[], features: number): Binned {
  const bins = new Uint8Array(rows.length * features);
  const ends = Array.from({ length: features }, (_, feature) => {
    const values = Float32Array.from(rows, (row) => row[feature] ?? 0);
    const cut = endsOf(values);
    for (let row = 0; row < rows.length; row++)
      bins[feature * rows.length + row] = binOf(values[row] ?? 0, cut);
    return cut;
  });
  return { rows: rows.length, features, bins, ends };
}

function endsOf(values: Float32Array): Float32Array {
  const sorted = values.toSorted();
  const different = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (different.length <= MOST_BINS) return different.subarray(0, -1);
  const cuts = Array.from(
    { length: MOST_BINS - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / MOST_BINS)] ?? 0,
  );
  return Float32Array.from(new Set(cuts)).filter((cut) => cut < (sorted.at(-1) ?? 0));
}

function binOf(value: number, ends: Float32Array): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
