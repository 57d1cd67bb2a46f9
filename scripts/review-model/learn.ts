import { ALWAYS, EVIDENCE_SIZE } from '../../src/domain/review/trained/evidence';
import { JUDGED } from '../../src/domain/review/trained/judged';
import type { TrainedModel } from '../../src/domain/trained/model-file';
import { fitWeights } from '../model/fit';
import { matrixOf } from '../model/rows';
import { pack, shelve } from '../model/shelve';
import type { Example, LabelledPiece } from './example';

/** Features that stand in fewer pieces are not learnt. */
const LEAST_PIECES = 3;
/** How strongly weights are drawn to 0. */
const STRENGTH = 0.5;
/** The constant is free. */
const CONSTANT_STRENGTH = 1e-3;
/** 8,192 buckets of four: a file of 362 kB. */
const BUCKET_BITS = 13;

/** Learns a model from examples; thresholds are still 0. The same examples make the same model. */
export function learn(examples: readonly Example[]): TrainedModel {
  const pieces = examples.flatMap((example) => example.pieces);
  const all = vocabularyOf(pieces);
  const first = fitAll(pieces, all);
  const texts = countTexts(pieces);
  const importance = new Map(
    [...all].map(([feature, column]) => {
      const size = Math.max(...first.map((weights) => Math.abs(weights[column] ?? 0)));
      return [feature, size * Math.sqrt(texts.get(feature) ?? 0)];
    }),
  );
  const weightiest = [...all.keys()].sort(
    (a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0) || a - b,
  );
  const places = shelve(weightiest, BUCKET_BITS);
  const kept = new Map([...places.keys()].map((feature, column) => [feature, column]));
  const weights = fitAll(pieces, kept);
  const evidence = new Float32Array(JUDGED.length * EVIDENCE_SIZE);
  for (const [output, each] of weights.entries())
    evidence.set(each.subarray(kept.size), output * EVIDENCE_SIZE);
  return {
    bucketShift: 32 - BUCKET_BITS,
    thresholds: new Float32Array(JUDGED.length),
    evidence,
    ...pack(places, kept, weights, BUCKET_BITS),
  };
}

function countTexts(pieces: readonly LabelledPiece[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { seen } of pieces)
    for (const feature of seen.features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function vocabularyOf(pieces: readonly LabelledPiece[]): Map<number, number> {
  const often = [...countTexts(pieces)].filter(([, count]) => count >= LEAST_PIECES);
  return new Map(often.map(([feature], column) => [feature, column]));
}

function fitAll(pieces: readonly LabelledPiece[], vocabulary: ReadonlyMap<number, number>): Float64Array[] {
  const seen = pieces.map((piece) => piece.seen);
  const rows = matrixOf(seen, vocabulary, EVIDENCE_SIZE);
  const strength = new Float64Array(rows.columns).fill(STRENGTH);
  strength[vocabulary.size + ALWAYS] = CONSTANT_STRENGTH;
  return JUDGED.map((_, output) => {
    const labelled = pieces.flatMap(({ labels }, row) => (labels[output] === null ? [] : row));
    return fitWeights(rows, {
      rows: Int32Array.from(labelled),
      labels: Float64Array.from(labelled, (row) => pieces[row]?.labels[output] ?? 0),
      counts: new Float64Array(labelled.length).fill(1),
      expected: new Float64Array(rows.columns),
      strength,
    });
  });
}
