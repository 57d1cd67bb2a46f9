import { describe, expect, it } from 'vitest';
import { AFINN } from '../../../scripts/measure/systems/afinn';
import { KEYWORDS } from '../../../scripts/measure/systems/keywords';
import { VADER } from '../../../scripts/measure/systems/vader';
import { INTENT_IDS } from '../../../src/domain/model';

const found = (text: string): string[] => [...KEYWORDS.answer(text).labels];

describe('the bare keywords', () => {
  it.each([
    ['I want to buy the blue one', 'purchase_intent'],
    ['Can anyone recommend a plumber', 'recommendation_request'],
    ['how much is the sofa', 'product_question'],
    ['Arrived broken, I am so disappointed', 'complaint'],
    ['We love it, great work', 'praise'],
    ['go to Miller’s, they are good', 'referral'],
    ['I will cancel my subscription', 'churn_risk'],
    ['Subscribe and win: https://example.com', 'spam'],
  ])('“%s” is %s', (text, intent) => {
    expect(found(text)).toEqual([intent]);
  });

  it('finds nothing in small talk, and no word within a word', () => {
    expect(found('Sunday at the lake with the kids')).toEqual([]);
    expect(found('a facebook group for orderly gloves')).toEqual([]);
  });

  it('has a mood only where its words agree', () => {
    expect(KEYWORDS.answer('terrible service').sentiment).toBe('negative');
    expect(KEYWORDS.answer('great service').sentiment).toBe('positive');
    expect(KEYWORDS.answer('great, and yet terrible').sentiment).toBe('neutral');
  });

  it('speaks of every intent', () => {
    expect(INTENT_IDS.every((intent) => KEYWORDS.speaksOf.has(intent))).toBe(true);
    expect(KEYWORDS.speaksOf.has('language')).toBe(false);
  });
});

describe.each([VADER, AFINN])('$name', ({ answer, speaksOf }) => {
  it('says complaint for negative and praise for positive', () => {
    expect(answer('This is a horrible, awful shop')).toMatchObject({
      sentiment: 'negative',
      labels: new Set(['complaint']),
    });
    expect(answer('I love this wonderful shop')).toMatchObject({
      sentiment: 'positive',
      labels: new Set(['praise']),
    });
    expect(answer('The shop is on the corner')).toMatchObject({ sentiment: 'neutral', labels: new Set() });
  });

  it('has nothing to say of what is no mood', () => {
    expect([...speaksOf].sort()).toEqual(['complaint', 'praise', 'sentiment']);
  });
});
