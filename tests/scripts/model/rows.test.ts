import { describe, expect, it } from 'vitest';
import { rowsOf, see, vocabularyOf } from '../../../scripts/model/rows';
import { BUCKET_SHIFT, pack, shelve } from '../../../scripts/model/shelve';
import { ENGLISH } from '../../../src/domain/cues/en';
import { prepareCues } from '../../../src/domain/cues/weigh';
import { fold } from '../../../src/domain/fold';
import { read } from '../../../src/domain/reading/reading';
import { EVIDENCE_SIZE, evidenceOf } from '../../../src/domain/trained/evidence';
import type { TrainedModel } from '../../../src/domain/trained/model-file';
import { OUTPUTS } from '../../../src/domain/trained/outputs';
import { scoreText } from '../../../src/domain/trained/score';
import { OUR_POSTS } from '../../domain/posts-of-ours';

const TEXTS = OUR_POSTS.map(({ text }) => text);

describe('rows', () => {
  it('hold each feature of a text once', () => {
    const seen = TEXTS.map((text) => see(text));
    const vocabulary = vocabularyOf(seen, 1, []);
    const { from, at, columns } = rowsOf(seen, vocabulary);
    expect(columns).toBe(vocabulary.size + EVIDENCE_SIZE);
    expect(from).toHaveLength(TEXTS.length + 1);
    for (let row = 0; row < TEXTS.length; row++) {
      const cells = [...at.subarray(from[row], from[row + 1])];
      expect(new Set(cells).size).toBe(cells.length);
      for (const cell of cells) expect(cell).toBeLessThan(columns);
    }
  });

  it('leave out what too few texts hold, but for what is asked for', () => {
    const seen = ['red floor', 'red sofa'].map((text) => see(text));
    const all = vocabularyOf(seen, 1, []);
    const shared = vocabularyOf(seen, 2, []);
    expect(shared.size).toBeLessThan(all.size);
    expect(shared.size).toBeGreaterThan(0);
    expect(vocabularyOf(seen, 2, [12345]).get(12345)).toBe(shared.size);
    expect([...all.values()]).toEqual([...all.values()].map((_, column) => column));
  });

  it('teach what will be scored: sums of a row are those of the classifier', () => {
    const seen = TEXTS.map((text) => see(text));
    const all = vocabularyOf(seen, 1, []);
    const places = shelve([...all.keys()]);
    const kept = new Map([...places.keys()].map((feature, column) => [feature, column]));
    const rows = rowsOf(seen, kept);
    const weights = OUTPUTS.map((_, output) =>
      Float64Array.from(
        { length: rows.columns },
        (__, column) => Math.round(Math.sin(column + output) * 127) / 127,
      ),
    );
    for (const each of weights) each[0] = 1;
    const evidence = new Float32Array(OUTPUTS.length * EVIDENCE_SIZE);
    for (const [output, each] of weights.entries())
      evidence.set(each.subarray(kept.size), output * EVIDENCE_SIZE);
    const model: TrainedModel = {
      bucketShift: BUCKET_SHIFT,
      thresholds: new Float32Array(OUTPUTS.length),
      evidence,
      ...pack(places, kept, weights),
    };
    const weigh = prepareCues(ENGLISH);
    for (const [row, text] of TEXTS.entries()) {
      const reading = read(fold(text).trim());
      const { scales, negated } = weigh(reading);
      const { totals } = scoreText(model, reading, negated, evidenceOf(text, reading, scales));
      for (const [output, each] of weights.entries()) {
        let sum = 0;
        for (let cell = rows.from[row] ?? 0; cell < (rows.from[row + 1] ?? 0); cell++)
          sum += (each[rows.at[cell] ?? 0] ?? 0) * (rows.values[cell] ?? 0);
        expect(totals[output]).toBeCloseTo(sum, 3);
      }
    }
  });
});
