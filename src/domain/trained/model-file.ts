import { FEATURE_KINDS } from './features';

/** How many things a model scores, and how many numbers it is told besides the words. */
export interface Shape {
  outputs: number;
  evidence: number;
}

/**
 * A trained model as it stands in its file, all numbers little-endian:
 *
 *     4 bytes  “RPM1”
 *     u32      buckets, a power of two
 *     f32      one scale for each output: a stored weight times it is the weight
 *     f32      one threshold for each output: what the sum is compared with
 *     f32      evidence weights, output by output
 *     u16      fingerprints, SLOTS to a bucket; 0 is an empty slot
 *     i8       weights, one for each output, slot by slot
 *
 * A feature's hash says its bucket (upper bits) and its fingerprint (lower 16): a feature that the model does
 * not know is all but never taken for one it knows.
 */
export interface TrainedModel {
  bucketShift: number;
  scales: Float32Array;
  thresholds: Float32Array;
  evidence: Float32Array;
  fingerprints: Uint16Array;
  weights: Int8Array;
}

const MAGIC = 0x314d5052;
export const SLOTS = 4;
/** How much a feature counts, by its kind. */
const COUNTS: Record<(typeof FEATURE_KINDS)[number], number> = {
  word: 1,
  pair: 0.8,
  triple: 0.5,
  apart: 0.5,
  stem: 0.5,
  negated: 1,
};
/** The same in the order of FEATURE_KINDS. */
export const KIND_WEIGHTS: readonly number[] = FEATURE_KINDS.map((kind) => COUNTS[kind]);

function headOf({ outputs, evidence }: Shape): number {
  return 8 + 4 * outputs * (2 + evidence);
}

/** Where a feature is sought: the first of its SLOTS slots, and what must stand there. */
export function slotOf(feature: number, bucketShift: number): number {
  return (feature >>> bucketShift) * SLOTS;
}

export function fingerprintOf(feature: number): number {
  return feature & 0xffff || 1;
}

/** Opens a model file. Throws when it is not one of this shape, which this version can use. */
export function openModel(bytes: ArrayBuffer, shape: Shape): TrainedModel {
  const { outputs } = shape;
  const head = headOf(shape);
  const view = new DataView(bytes);
  if (bytes.byteLength < head || view.getUint32(0, true) !== MAGIC) throw new Error('Not a model file');
  const buckets = view.getUint32(4, true);
  const slots = buckets * SLOTS;
  const size = head + slots * (2 + outputs);
  if (!Number.isInteger(Math.log2(buckets)) || bytes.byteLength !== size)
    throw new Error(`A model file of ${bytes.byteLength} bytes where ${size} were expected`);
  const model: TrainedModel = {
    bucketShift: 32 - Math.log2(buckets),
    scales: new Float32Array(bytes, 8, outputs),
    thresholds: new Float32Array(bytes, 8 + 4 * outputs, outputs),
    evidence: new Float32Array(bytes, 8 + 8 * outputs, outputs * shape.evidence),
    fingerprints: new Uint16Array(bytes, head, slots),
    weights: new Int8Array(bytes, head + slots * 2),
  };
  const numbers = [...model.scales, ...model.thresholds, ...model.evidence];
  if (!numbers.every(Number.isFinite)) throw new Error('A model file with numbers that are none');
  return model;
}

/** The bytes of a model file. Little-endian machines only, as are all that browsers run on. */
export function modelBytes(model: Omit<TrainedModel, 'bucketShift'>): Uint8Array {
  const slots = model.fingerprints.length;
  const outputs = model.scales.length;
  const bytes = new Uint8Array(
    headOf({ outputs, evidence: model.evidence.length / outputs }) + slots * (2 + outputs),
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, slots / SLOTS, true);
  let at = 8;
  for (const part of [model.scales, model.thresholds, model.evidence, model.fingerprints, model.weights]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}
