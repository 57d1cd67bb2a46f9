import { EVIDENCE_SIZE } from '../../../src/domain/trained/evidence';
import { fingerprintOf, SLOTS, slotOf, type TrainedModel } from '../../../src/domain/trained/model-file';
import { OUTPUTS, type Output } from '../../../src/domain/trained/outputs';

const BUCKET_BITS = 6;

/** What a stored weight of 1 weighs, so that tests can count in whole numbers. */
export const STEP = 0.125;

type PerOutput = Partial<Record<Output, number>>;

/** A model that knows a few features, with stored weights (-127 to 127) for the outputs named. */
export function smallModel(
  features: ReadonlyArray<readonly [feature: number, weights: PerOutput]>,
  {
    thresholds = {},
    evidence = [],
  }: { thresholds?: PerOutput; evidence?: Array<[Output, number, number]> } = {},
): TrainedModel {
  const slots = SLOTS << BUCKET_BITS;
  const model: TrainedModel = {
    bucketShift: 32 - BUCKET_BITS,
    scales: new Float32Array(OUTPUTS.length).fill(STEP),
    thresholds: new Float32Array(OUTPUTS.length),
    evidence: new Float32Array(OUTPUTS.length * EVIDENCE_SIZE),
    fingerprints: new Uint16Array(slots),
    weights: new Int8Array(slots * OUTPUTS.length),
  };
  for (const [feature, weights] of features) {
    const first = slotOf(feature, model.bucketShift);
    const slot = [0, 1, 2, 3].map((at) => first + at).find((at) => model.fingerprints[at] === 0);
    if (slot === undefined) throw new Error('The bucket is full');
    model.fingerprints[slot] = fingerprintOf(feature);
    for (const [output, weight] of entries(weights))
      model.weights[slot * OUTPUTS.length + OUTPUTS.indexOf(output)] = weight;
  }
  for (const [output, threshold] of entries(thresholds))
    model.thresholds[OUTPUTS.indexOf(output)] = threshold;
  for (const [output, at, weight] of evidence)
    model.evidence[OUTPUTS.indexOf(output) * EVIDENCE_SIZE + at] = weight;
  return model;
}

function entries(weights: PerOutput): Array<[Output, number]> {
  return Object.entries(weights) as Array<[Output, number]>;
}
