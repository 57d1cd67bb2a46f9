import { describe, expect, it } from 'vitest';
import { labelsOfCodes, labelsOfSet, unknownLabels } from '../../../scripts/model/example';
import { OUTPUTS } from '../../../src/domain/trained/outputs';

/** The outputs that a text has. */
const has = (labels: Float64Array): string[] => OUTPUTS.filter((_, at) => labels[at] === 1);

describe('labelsOfCodes', () => {
  it.each<[string, string, string, string[]]>([
    ['-', 'neu', '0', ['neutral']],
    ['B', 'pos', '0', ['purchase_intent', 'positive']],
    ['BQ', 'neu', '1', ['purchase_intent', 'product_question', 'neutral', 'waits']],
    ['QB', 'neu', '1', ['purchase_intent', 'product_question', 'neutral', 'waits']],
    ['CX', 'neg', '2', ['complaint', 'churn_risk', 'negative', 'waits', 'now']],
    ['RFPS', 'pos', '0', ['recommendation_request', 'praise', 'referral', 'spam', 'positive']],
  ])('%s %s %s means %j', (codes, mood, urgency, outputs) => {
    const labels = labelsOfCodes(codes, mood, urgency);
    expect(has(labels)).toEqual(outputs);
    expect(labels.every((label) => label === 0 || label === 1)).toBe(true);
  });

  it.each([
    ['Z', 'neu', '0'],
    ['b', 'neu', '0'],
    ['B Q', 'neu', '0'],
    ['B,Q', 'neu', '0'],
    ['-B', 'neu', '0'],
    ['--', 'neu', '0'],
    ['B', 'happy', '0'],
    ['B', 'neutral', '0'],
    ['B', 'ne', '0'],
    ['B', 'NEU', '0'],
    ['B', '', '0'],
    ['B', 'neu', '3'],
    ['B', 'neu', '-1'],
    ['B', 'neu', '1.5'],
    ['B', 'neu', ''],
    ['neu', 'B', '0'],
  ])('refuses %j %j %j', (codes, mood, urgency) => {
    expect(() => labelsOfCodes(codes, mood, urgency)).toThrow(/Unknown (intents|mood|urgency)/);
  });
});

describe('labelsOfSet', () => {
  it('takes a label that is absent for unknown', () => {
    expect([...labelsOfSet({})]).toEqual([...unknownLabels()]);
    const labels = labelsOfSet({ complaint: 0, praise: 1 });
    expect(has(labels)).toEqual(['praise']);
    expect(labels[OUTPUTS.indexOf('complaint')]).toBe(0);
    expect(labels.filter((label) => !Number.isNaN(label))).toHaveLength(2);
  });

  it('reads mood and urgency', () => {
    expect(has(labelsOfSet({ sentiment: 'negative', urgency: 2 }))).toEqual(['negative', 'waits', 'now']);
    const calm = labelsOfSet({ sentiment: 'neutral', urgency: 0 });
    expect(has(calm)).toEqual(['neutral']);
    expect(calm.filter((label) => label === 0)).toHaveLength(4);
  });
});
