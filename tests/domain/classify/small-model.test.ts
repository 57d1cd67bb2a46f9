import { describe, expect, it } from 'vitest';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { NEEDED, scoreOf } from '../../../src/domain/classify/points';
import { ENGLISH } from '../../../src/domain/cues/en';
import { prepareCues, SCALES } from '../../../src/domain/cues/weigh';
import { fold } from '../../../src/domain/fold';
import { type FoundIntent, INTENT_IDS, type IntentId } from '../../../src/domain/model';
import { hashOf } from '../../../src/domain/reading/hash';
import { read } from '../../../src/domain/reading/reading';
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
    // A tenth of what the other word gives: part of the rest, and not shown.
    expect(found('zebra, awesome', 'praise')?.why).toEqual(['zebra']);
  });

  it('heeds a sure cue, unless its words say much else', () => {
    const silent = makeClassifier(smallModel([], { thresholds: { praise: 1 } }));
    expect(silent('quiet').points.praise).toBeCloseTo(NEEDED - 10);
    const { intents, points } = silent('Can’t fault them');
    expect(points.praise).toBeGreaterThan(NEEDED);
    const praise = intents.find(({ intent }) => intent === 'praise');
    expect(praise?.why.join()).toContain('Can’t fault');
    expect(praise?.sum?.rest).toBe(0);
    // And one that rules it out.
    expect(silent('Thanks for nothing').points.praise).toBeLessThan(silent('quiet').points.praise);
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

  it('counts 20 points for each of a cue, and says where it stands', () => {
    const weigh = prepareCues(ENGLISH);
    for (const text of [
      'Can’t fault them',
      'how much is it?',
      'worst service ever',
      'quiet',
      'not interested',
    ]) {
      const result = byCues(text);
      expectSound(text, result);
      expect(result.byModel).toBe(false);
      const { scales } = weigh(read(fold(text)));
      for (const intent of INTENT_IDS)
        expect(result.points[intent]).toBeCloseTo(NEEDED + 20 * (scales[intent].points - 1));
      for (const { intent, sum } of result.intents) {
        expect(sum?.base).toBe(NEEDED - 20);
        // What speaks against stands at no place.
        const given = scales[intent].spans.reduce((all, { points }) => all + 20 * points, 0);
        expect((sum?.total ?? 0) - (sum?.base ?? 0)).toBeLessThanOrEqual(Math.round(given));
      }
    }
    expect(byCues('Can’t fault them').intents[0]?.why.join()).toContain('Can’t fault');
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
