import { EVIDENCE_SIZE } from '../../src/domain/trained/evidence';
import { eachFeature } from '../../src/domain/trained/features';
import { KIND_WEIGHTS } from '../../src/domain/trained/model-file';
import { featureScale } from '../../src/domain/trained/score';
import { readEnglish } from './english';

/** A text as the model sees it. */
export interface Seen {
  /** Each feature once, and its kind. */
  features: Map<number, number>;
  /** What a feature of weight 1 counts in this text. */
  scale: number;
  evidence: Float64Array;
}

export function see(post: string): Seen {
  const { reading, negated, evidence } = readEnglish(post);
  const features = new Map<number, number>();
  let squares = 0;
  eachFeature(reading, negated, (feature, _token, kind) => {
    features.set(feature, kind);
    squares += (KIND_WEIGHTS[kind] ?? 0) ** 2;
  });
  return { features, scale: featureScale(squares), evidence };
}

/** Texts as rows of a sparse matrix: columns are the features of a vocabulary, then the evidence. */
export interface Rows {
  columns: number;
  /** Row `r` is `at[from[r]]` to `at[from[r + 1]]`. */
  from: Int32Array;
  at: Int32Array;
  values: Float32Array;
}

/** Features that stand in at least `least` of the texts, and those of `also`; each gets a column. */
export function vocabularyOf(
  seen: readonly Seen[],
  least: number,
  also: Iterable<number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of seen)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vocabulary = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) vocabulary.set(feature, vocabulary.size);
  for (const feature of also) if (!vocabulary.has(feature)) vocabulary.set(feature, vocabulary.size);
  return vocabulary;
}

export function rowsOf(seen: readonly Seen[], vocabulary: ReadonlyMap<number, number>): Rows {
  const weighed = seen.map(({ features, scale, evidence }) => ({
    features: new Map([...features].map(([feature, kind]) => [feature, scale * (KIND_WEIGHTS[kind] ?? 0)])),
    evidence,
  }));
  return matrixOf(weighed, vocabulary, EVIDENCE_SIZE);
}

/** Each row: features with what they count, of which those of the vocabulary are columns, then the evidence. */
export function matrixOf(
  rows: readonly { features: ReadonlyMap<number, number>; evidence: Float64Array }[],
  vocabulary: ReadonlyMap<number, number>,
  evidenceSize: number,
): Rows {
  const from = new Int32Array(rows.length + 1);
  const at: number[] = [];
  const values: number[] = [];
  for (const [row, { features, evidence }] of rows.entries()) {
    for (const [feature, counts] of features) {
      const column = vocabulary.get(feature);
      if (column === undefined) continue;
      at.push(column);
      values.push(counts);
    }
    for (const [each, value] of evidence.entries()) {
      if (value === 0) continue;
      at.push(vocabulary.size + each);
      values.push(value);
    }
    from[row + 1] = at.length;
  }
  return {
    columns: vocabulary.size + evidenceSize,
    from,
    at: Int32Array.from(at),
    values: Float32Array.from(values),
  };
}
