import { describe, expect, it } from 'vitest';
import {
  accuracy,
  count,
  f1,
  macroF1,
  macroF1OfClasses,
  macroRecall,
  mean,
  recall,
} from '../../../scripts/measure/scores';

// Six posts: two hits, one false alarm, one miss, two rightly left.
const answers = [true, true, true, false, false, false];
const truth = [true, true, false, true, false, false];
const counts = count(answers, truth);

describe('scores of a yes or no', () => {
  it('counts each way to be right or wrong', () => {
    expect(counts).toEqual({ hits: 2, falseAlarms: 1, misses: 1, rightlyNot: 2 });
  });

  it('follows the definitions', () => {
    expect(f1(counts)).toBeCloseTo(2 / 3);
    expect(macroF1({ hits: 1, falseAlarms: 0, misses: 1, rightlyNot: 8 })).toBeCloseTo((2 / 3 + 16 / 17) / 2);
    expect(recall({ hits: 3, falseAlarms: 9, misses: 1, rightlyNot: 0 })).toBe(0.75);
    expect(accuracy(counts)).toBeCloseTo(4 / 6);
  });

  it('is 0, not a division by zero, where nothing was hit', () => {
    const none = { hits: 0, falseAlarms: 0, misses: 0, rightlyNot: 0 };
    expect([f1(none), macroF1(none), recall(none), accuracy(none), mean([])]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('scores of classes', () => {
  const said = ['a', 'a', 'b', 'c'];
  const is = ['a', 'b', 'b', 'c'];

  it('weighs small classes like large ones', () => {
    expect(macroRecall(said, is, ['a', 'b', 'c'])).toBeCloseTo((1 + 0.5 + 1) / 3);
    expect(macroF1OfClasses(said, is, ['a', 'b', 'c'])).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3);
  });
});
