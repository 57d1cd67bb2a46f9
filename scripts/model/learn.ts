import { INTENT_IDS } from '../../src/domain/model';
import { ALWAYS, EVIDENCE_SIZE } from '../../src/domain/trained/evidence';
import type { TrainedModel } from '../../src/domain/trained/model-file';
import { OUTPUTS, type Output } from '../../src/domain/trained/outputs';
import type { Example } from './example';
import { fitWeights } from './fit';
import { readLexicon } from './lexicon';
import { type Rows, rowsOf, see, vocabularyOf } from './rows';
import * as settings from './settings';
import { BUCKET_SHIFT, pack, shelve } from './shelve';

/** Learns a model from examples; thresholds are still 0. The same examples make the same model. */
export function learn(examples: readonly Example[], say: (what: string) => void): TrainedModel {
  const seen = examples.map(({ text }) => see(text));
  const lexicon = readLexicon();
  const all = vocabularyOf(seen, settings.LEAST_TEXTS, lexicon.keys());
  say(`${examples.length} texts, ${all.size} features`);
  const first = fitAll(examples, rowsOf(seen, all), all, lexicon, say);

  const texts = new Map<number, number>();
  for (const { features } of seen)
    for (const feature of features.keys()) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  // Outputs are drawn to 0 with different strength: half of that is made up for.
  const usual = first.map((weights) => Math.sqrt(Math.hypot(...sample(weights.subarray(0, all.size)))));
  const importance = new Map(
    [...all].map(([feature, column]) => {
      const size = Math.max(...first.map((weights, at) => Math.abs(weights[column] ?? 0) / (usual[at] ?? 1)));
      return [feature, size * Math.sqrt(1 + (texts.get(feature) ?? 0))];
    }),
  );
  const weightiest = [...all.keys()].sort(
    (a, b) => (importance.get(b) ?? 0) - (importance.get(a) ?? 0) || a - b,
  );
  const places = shelve(weightiest);
  const kept = new Map([...places.keys()].map((feature, column) => [feature, column]));
  say(`${kept.size} features kept`);

  const weights = fitAll(examples, rowsOf(seen, kept), kept, lexicon, say);
  const evidence = new Float32Array(OUTPUTS.length * EVIDENCE_SIZE);
  for (const [output, each] of weights.entries())
    evidence.set(each.subarray(kept.size), output * EVIDENCE_SIZE);
  return {
    bucketShift: BUCKET_SHIFT,
    thresholds: new Float32Array(OUTPUTS.length),
    evidence,
    ...pack(places, kept, weights),
  };
}

/** Every fiftieth of many weights: enough to know how large they are. */
function sample(weights: Float64Array): Float64Array {
  return weights.filter((_, at) => at % 50 === 0);
}

function fitAll(
  examples: readonly Example[],
  rows: Rows,
  vocabulary: ReadonlyMap<number, number>,
  lexicon: ReadonlyMap<number, number>,
  say: (what: string) => void,
): Float64Array[] {
  return OUTPUTS.map((output, at) => {
    const labelled = examples.flatMap(({ labels }, row) => (Number.isNaN(labels[at]) ? [] : row));
    say(`${output}: ${labelled.length} labels`);
    return fitWeights(rows, {
      rows: Int32Array.from(labelled),
      labels: Float64Array.from(labelled, (row) => examples[row]?.labels[at] ?? 0),
      counts: Float64Array.from(labelled, (row) => countOf(examples[row] as Example, output, at)),
      ...expectations(output, vocabulary, lexicon, rows.columns),
    });
  });
}

function countOf({ set, theirs }: Example, output: Output, at: number): number {
  const { counts, theirs: byMakers } = settings.LEARNING[output];
  return theirs?.has(at) ? byMakers : (counts[set] ?? 1);
}

/** What the weights of an output are before anything is learnt: cues are trusted, glad words make glad. */
function expectations(
  output: Output,
  vocabulary: ReadonlyMap<number, number>,
  lexicon: ReadonlyMap<number, number>,
  columns: number,
): { expected: Float64Array; strength: Float64Array } {
  const expected = new Float64Array(columns);
  const strength = new Float64Array(columns).fill(settings.LEARNING[output].words);
  const evidence = vocabulary.size;
  strength.fill(settings.LEARNING[output].evidence, evidence);
  strength[evidence + ALWAYS] = settings.CONSTANT_STRENGTH;
  const intent = (INTENT_IDS as readonly string[]).indexOf(output);
  if (intent >= 0) {
    expected[evidence + intent] = settings.POINT;
    expected[evidence + ALWAYS] = -settings.POINT;
  }
  const sign = output === 'positive' ? 1 : output === 'negative' ? -1 : 0;
  if (sign !== 0) {
    for (const [feature, valence] of lexicon) {
      const column = vocabulary.get(feature);
      if (column !== undefined) expected[column] = sign * settings.VALENCE * valence;
    }
  }
  return { expected, strength };
}
