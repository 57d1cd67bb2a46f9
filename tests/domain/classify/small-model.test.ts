import { describe, expect, it } from 'vitest';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { NEEDED, scoreOf } from '../../../src/domain/classify/points';
import { SCALES } from '../../../src/domain/cues/weigh';
import type { FoundIntent, IntentId } from '../../../src/domain/model';
import { hashOf } from '../../../src/domain/reading/hash';
import { ALWAYS } from '../../../src/domain/trained/evidence';
import { wordFeature } from '../../../src/domain/trained/features';
import { featureScale } from '../../../src/domain/trained/score';
import { STEP, smallModel } from '../trained/small-model';
import { expectSound } from './checked';

const word = (text: string): number => wordFeature(hashOf(text));
/** What a stored weight of 1 gives in a short text, in points. */
const POINT = STEP * featureScale(0) * 10;
/** Never found by accident. */
const SILENT = Object.fromEntries(
  ['purchase_intent', 'recommendation_request', 'product_question', 'referral', 'churn_risk', 'spam'].map(
    (intent) => [intent, 1000],
  ),
);

const MODEL = smallModel(
  [
    [word('zebra'), { praise: 20, positive: 10, complaint: 9 }],
    [word('yak'), { praise: 5 }],
    [word('gnu'), { praise: -4, negative: 50 }],
  ],
  {
    thresholds: { ...SILENT, praise: 3, complaint: 50 },
    evidence: [
      ['praise', ALWAYS, 0.5],
      ['praise', SCALES.indexOf('glad'), 1],
    ],
  },
);
const classify = makeClassifier(MODEL);

function found(text: string, intent: IntentId): FoundIntent | undefined {
  const result = classify(text);
  expectSound(text, result);
  return result.intents.find((each) => each.intent === intent);
}

describe('a classifier with a small model', () => {
  it('sums up exactly what it was found by', () => {
    const base = NEEDED + 10 * (0.5 - 3);
    expect(found('a zebra', 'praise')?.sum).toEqual({
      base,
      terms: [{ says: 'zebra', points: Math.round(20 * POINT), by: 'words' }],
      rest: 0,
      total: Math.round(base + 20 * POINT),
    });
    const two = found('a zebra, a YAK', 'praise');
    expect(two?.why).toEqual(['zebra', 'YAK']);
    expect(two?.sum?.terms.map(({ points }) => points)).toEqual([
      Math.round(20 * POINT),
      Math.round(5 * POINT),
    ]);
    expect(two?.score).toBe(scoreOf(base + 25 * POINT));
  });

  it('leaves to the rest what speaks against', () => {
    const sum = found('the zebra and the gnu', 'praise')?.sum;
    expect(sum?.terms.map(({ says }) => says)).toEqual(['zebra']);
    expect(sum?.rest).toBeLessThan(0);
  });

  it('weighs the cues with the words', () => {
    const without = classify('zebra').points.praise;
    expect(classify('zebra, awesome').points.praise).toBeCloseTo(without + 10);
    expect(found('zebra, awesome', 'praise')?.why).toContain('awesome');
  });

  it('finds it from the points needed on', () => {
    // A text of no words has what the threshold and the constant leave.
    const at = (threshold: number): string[] =>
      makeClassifier(smallModel([], { thresholds: { ...SILENT, complaint: 1000, praise: threshold } }))(
        'quiet',
      ).intents.map(({ intent }) => intent);
    expect(at(0)).toEqual(['praise']);
    expect(at(-1)).toEqual(['praise']);
    expect(at(0.001)).toEqual([]);
    expect(scoreOf(NEEDED)).toBe(0.5);
    expect(scoreOf(NEEDED + 1)).toBeGreaterThan(0.5);
    expect(scoreOf(NEEDED - 1)).toBeLessThan(0.5);
  });

  it('has the mood that stands highest above its threshold', () => {
    expect(classify('zebra').sentiment).toBe('positive');
    expect(classify('gnu').sentiment).toBe('negative');
    const sullen = makeClassifier(
      smallModel([], { thresholds: { negative: -1, neutral: -0.5, positive: 0 } }),
    );
    expect(sullen('quiet').sentiment).toBe('negative');
  });

  it('reads English only', () => {
    expect(classify('zebra').byModel).toBe(true);
    expect(classify('una zebra muy bonita para los niños').byModel).toBe(false);
    expect(classify('una zebra muy bonita para los niños').intents).toEqual([]);
    expect(classify('zebra многоуважаемый читатель').byModel).toBe(false);
  });
});

describe('a classifier without a model', () => {
  const byCues = makeClassifier(null);

  it('counts 20 points for each of a cue', () => {
    const text = 'Can’t fault them';
    const result = byCues(text);
    expectSound(text, result);
    expect(result.byModel).toBe(false);
    expect(result.language).toBe('en');
    expect(result.points.praise).toBe(NEEDED);
    expect(result.intents[0]?.sum).toEqual({
      base: NEEDED - 20,
      terms: [{ says: expect.stringContaining('Can’t fault'), points: 20, by: 'words' }],
      rest: 0,
      total: NEEDED,
    });
    expect(byCues('quiet').points.praise).toBe(NEEDED - 20);
  });

  it('keeps no memory between texts', () => {
    const text = 'anyone recommend a good plumber, not a rude one';
    const before = byCues(text);
    byCues('worst service ever, never again');
    expect(byCues(text)).toEqual(before);
    expect(makeClassifier(null)(text)).toEqual(before);
  });
});
