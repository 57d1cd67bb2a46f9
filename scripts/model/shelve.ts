import { fingerprintOf, SLOTS, slotOf, type TrainedModel } from '../../src/domain/trained/model-file';

/** 16,384 buckets of four: with the 13 outputs of detection a file of 983 kB. */
export const BUCKET_BITS = 14;
export const BUCKET_SHIFT = 32 - BUCKET_BITS;

/**
 * Chooses the features that the file has room for: the weightiest first, each into its bucket; two that
 * cannot be told apart (same bucket and fingerprint) do not both get in. Answers feature → slot.
 */
export function shelve(weightiest: readonly number[], bucketBits = BUCKET_BITS): Map<number, number> {
  const taken = new Uint16Array(SLOTS << bucketBits);
  const places = new Map<number, number>();
  for (const feature of weightiest) {
    const first = slotOf(feature, 32 - bucketBits);
    const fingerprint = fingerprintOf(feature);
    for (let slot = first; slot < first + SLOTS; slot++) {
      if (taken[slot] === fingerprint) break;
      if (taken[slot] !== 0) continue;
      taken[slot] = fingerprint;
      places.set(feature, slot);
      break;
    }
  }
  return places;
}

/** Puts weights (one array for each output, by column) into bytes. */
export function pack(
  places: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  weights: readonly Float64Array[],
  bucketBits = BUCKET_BITS,
): Pick<TrainedModel, 'fingerprints' | 'weights' | 'scales'> {
  const outputs = weights.length;
  const fingerprints = new Uint16Array(SLOTS << bucketBits);
  const packed = new Int8Array(fingerprints.length * outputs);
  // The largest weight is 127 steps. Cutting off the few largest to have finer steps cost more than it brought:
  // they are the words that say most.
  const scales = Float32Array.from(weights, (each) => {
    let largest = 1e-6;
    for (const feature of places.keys())
      largest = Math.max(largest, Math.abs(each[columns.get(feature) ?? 0] ?? 0));
    return largest / 127;
  });
  for (const [feature, slot] of places) {
    fingerprints[slot] = fingerprintOf(feature);
    for (const [output, each] of weights.entries()) {
      const steps = Math.round((each[columns.get(feature) ?? 0] ?? 0) / (scales[output] ?? 1));
      packed[slot * outputs + output] = Math.max(-127, Math.min(127, steps));
    }
  }
  return { fingerprints, weights: packed, scales };
}
