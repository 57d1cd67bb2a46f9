/**
 * The value that a part of them (0..1) does not exceed, between two of them in proportion: what spreadsheets answer to
 * MEDIAN and PERCENTILE, so that anybody can check it. Null: there are none.
 */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}
