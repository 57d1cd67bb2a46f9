import type { Scales, Span } from '../cues/weigh';
import { INTENT_IDS } from '../model';
import { MAX_TOKENS, type Reading } from '../reading/reading';
import { EVIDENCE_SIZE } from './evidence';
import { eachFeature } from './features';
import { fingerprintOf, KIND_WEIGHTS, SLOTS, slotOf, type TrainedModel } from './model-file';
import { OUTPUTS } from './outputs';

/** What the model makes of a text; positive sums speak for an output, before its threshold. */
export interface Scored {
  /** One sum for each of OUTPUTS: its words' and its evidence's. */
  totals: Float64Array;
  /**
   * What each token gave to each output: `tokens[token * OUTPUTS.length + output]`. Lent: the next text
   * overwrites it.
   */
  tokens: Float64Array;
}

/** A text's features together weigh so much, however long it is. */
const WEIGHT = 8;
/** A text of fewer features weighs less. */
const LEAST_FEATURES = 12;

/** How much one feature of weight 1 counts in a text whose features' squared weights add up to `squares`. */
export function featureScale(squares: number): number {
  return WEIGHT / Math.sqrt(Math.max(squares, LEAST_FEATURES));
}

/** What a sure cue adds to its intent, or takes off it, in units of the model's sums. */
const SURE = 2.5;

export function sureSum(sure: Span | null): number {
  return sure === null ? 0 : Math.sign(sure.points) * SURE;
}

/** Adds to each intent's sum what its sure cues say. */
export function heedSureCues(totals: Float64Array, scales: Scales): void {
  for (const [output, intent] of INTENT_IDS.entries())
    totals[output] = (totals[output] ?? 0) + sureSum(scales[intent].sure);
}

/** Where tokens' sums are put, text after text: a fresh one for each would keep the collector busy. */
const lent = new Float64Array(MAX_TOKENS * OUTPUTS.length);
/** Each slot's last text: a feature that stands twice in one text counts once. */
let seenIn = new Uint32Array(0);
let textNumber = 0;

export function scoreText(
  model: TrainedModel,
  reading: Reading,
  negated: Uint8Array | null,
  evidence: Float64Array,
): Scored {
  const outputs = OUTPUTS.length;
  const { fingerprints, weights, scales, bucketShift } = model;
  if (seenIn.length !== fingerprints.length || textNumber === 0xffffffff) {
    seenIn = new Uint32Array(fingerprints.length);
    textNumber = 0;
  }
  const number = ++textNumber;
  const tokens = lent.subarray(0, reading.count * outputs).fill(0);
  let squares = 0;
  eachFeature(reading, negated, (feature, token, kind) => {
    const counts = KIND_WEIGHTS[kind] ?? 0;
    squares += counts * counts;
    const fingerprint = fingerprintOf(feature);
    const first = slotOf(feature, bucketShift);
    for (let slot = first; slot < first + SLOTS; slot++) {
      if (fingerprints[slot] !== fingerprint) continue;
      if (seenIn[slot] === number) return;
      seenIn[slot] = number;
      const from = slot * outputs;
      const to = token * outputs;
      for (let output = 0; output < outputs; output++) {
        tokens[to + output] = (tokens[to + output] ?? 0) + (weights[from + output] ?? 0) * counts;
      }
      return;
    }
  });

  const scale = featureScale(squares);
  const totals = new Float64Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const unit = (scales[output] ?? 0) * scale;
    let sum = 0;
    for (let at = output; at < tokens.length; at += outputs) {
      const points = (tokens[at] ?? 0) * unit;
      tokens[at] = points;
      sum += points;
    }
    totals[output] = sum;
  }
  for (let output = 0; output < outputs; output++) {
    let sum = totals[output] ?? 0;
    for (let each = 0; each < EVIDENCE_SIZE; each++) {
      sum += (model.evidence[output * EVIDENCE_SIZE + each] ?? 0) * (evidence[each] ?? 0);
    }
    totals[output] = sum;
  }
  return { totals, tokens };
}
