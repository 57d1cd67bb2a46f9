import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold';
import { hashOf } from '../../../src/domain/reading/hash';
import { read } from '../../../src/domain/reading/reading';
import { ALWAYS, EVIDENCE_SIZE } from '../../../src/domain/trained/evidence';
import { negatedFeature, wordFeature } from '../../../src/domain/trained/features';
import type { TrainedModel } from '../../../src/domain/trained/model-file';
import { OUTPUTS, type Output } from '../../../src/domain/trained/outputs';
import { featureScale, scoreText } from '../../../src/domain/trained/score';
import { STEP, smallModel } from './small-model';

const word = (text: string): number => wordFeature(hashOf(text));
const MODEL = smallModel([
  [word('good'), { praise: 100, complaint: -50 }],
  [word('bad'), { complaint: 80 }],
  [negatedFeature(hashOf('good')), { complaint: 60 }],
]);

interface Told {
  totals: number[];
  /** What each token gave to an output, in stored weights. */
  tokens: number[];
}

function told(
  text: string,
  output: Output,
  model: TrainedModel = MODEL,
  negated: Uint8Array | null = null,
): Told {
  const reading = read(fold(text));
  const { totals, tokens } = scoreText(model, reading, negated, new Float64Array(EVIDENCE_SIZE));
  const at = OUTPUTS.indexOf(output);
  return {
    totals: [...totals],
    tokens: Array.from({ length: reading.count }, (_, token) => tokens[token * OUTPUTS.length + at] ?? 0),
  };
}

const totalOf = (text: string, output: Output, model?: TrainedModel): number =>
  told(text, output, model).totals[OUTPUTS.indexOf(output)] ?? 0;

describe('scoreText', () => {
  it('adds up what the words weigh', () => {
    // Few features: the scale of a short text.
    const unit = STEP * featureScale(0);
    expect(totalOf('good', 'praise')).toBeCloseTo(100 * unit);
    expect(totalOf('good', 'complaint')).toBeCloseTo(-50 * unit);
    expect(totalOf('good bad', 'complaint')).toBeCloseTo(30 * unit);
    expect(totalOf('fine', 'praise')).toBe(0);
    expect(totalOf('', 'praise')).toBe(0);
  });

  it('says which token gave it', () => {
    const unit = STEP * featureScale(0);
    const { tokens } = told('bad, good', 'complaint');
    expect(tokens).toHaveLength(3);
    expect(tokens[0]).toBeCloseTo(80 * unit);
    expect(tokens[1]).toBe(0);
    expect(tokens[2]).toBeCloseTo(-50 * unit);
  });

  it('counts a word that is repeated once, where it stands first', () => {
    const unit = STEP * featureScale(0);
    expect(told('good good good', 'praise').tokens.map((given) => Math.round(given / unit))).toEqual([
      100, 0, 0,
    ]);
    expect(totalOf('good. Good! GOOD', 'praise')).toBeLessThanOrEqual(totalOf('good', 'praise'));
  });

  it('counts what a “not” turns round beside the word itself', () => {
    const unit = STEP * featureScale(0);
    const { totals } = told('not good', 'complaint', MODEL, Uint8Array.from([0, 1]));
    expect(totals[OUTPUTS.indexOf('complaint')]).toBeCloseTo((60 - 50) * unit);
  });

  it('weighs each word less the longer the text is', () => {
    expect(featureScale(0)).toBe(featureScale(12));
    expect(featureScale(48)).toBeCloseTo(featureScale(12) / 2);
    expect(totalOf(`good ${'floors fitted '.repeat(40)}`, 'praise')).toBeLessThan(
      totalOf('good', 'praise') / 3,
    );
  });

  it('adds the evidence', () => {
    const model = smallModel([], {
      evidence: [
        ['praise', ALWAYS, -0.5],
        ['praise', 0, 2],
        ['spam', 1, 9],
      ],
    });
    const evidence = new Float64Array(EVIDENCE_SIZE);
    evidence[ALWAYS] = 1;
    evidence[0] = 0.75;
    const { totals } = scoreText(model, read('anything'), null, evidence);
    expect(totals[OUTPUTS.indexOf('praise')]).toBeCloseTo(1);
    expect(totals[OUTPUTS.indexOf('spam')]).toBe(0);
  });

  it('says the same of the same text, whatever it read between, and with which model', () => {
    const other = smallModel([[word('good'), { praise: -100 }]]);
    const bigger = { ...MODEL, fingerprints: new Uint16Array(64), bucketShift: 28 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom('good', 'bad', 'floor', '!'), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const before = told(text, 'praise');
        told('good bad', 'praise', other);
        told('good bad', 'praise', bigger);
        expect(told(text, 'praise')).toEqual(before);
      }),
    );
  });

  it('adds up to its totals', () => {
    const text = 'good floors, not bad at all: good work!';
    for (const output of OUTPUTS) {
      const sum = told(text, output).tokens.reduce((a, b) => a + b, 0);
      expect(totalOf(text, output)).toBeCloseTo(sum);
    }
  });

  it('reads a text of a thousand words', () => {
    const long = `bad ${'floor '.repeat(998)}good`;
    expect(told(long, 'praise').tokens).toHaveLength(1000);
    expect(totalOf(long, 'praise')).toBeGreaterThan(0);
  });
});
