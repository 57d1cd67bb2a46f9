import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENT_IDS, type IntentId, type Reason } from '../../src/domain/model';
import { type UrgencyFacts, urgency } from '../../src/domain/urgency';

const now = new Date('2026-11-21T12:00:00Z');

function facts(intents: IntentId[], parts: Partial<UrgencyFacts> = {}, level: 0 | 1 | 2 = 0): UrgencyFacts {
  return {
    post: { publishedAt: null },
    classification: {
      intents: intents.map((intent) => ({ intent, score: 0.5, why: ['x'] })),
      sentiment: 'neutral',
      pressing: { level, why: level === 2 ? ['today'] : [] },
      points: Object.fromEntries(INTENT_IDS.map((intent) => [intent, 0])) as Record<IntentId, number>,
      language: 'en',
      byModel: true,
    },
    reasons: [{ kind: 'watched', says: 'Has words you watch' }],
    contact: null,
    now,
    ...parts,
  };
}

const hoursAgo = (hours: number) => ({
  publishedAt: new Date(now.getTime() - hours * 3_600_000).toISOString(),
});
const score = (intents: IntentId[], parts: Partial<UrgencyFacts> = {}, level: 0 | 1 | 2 = 0): number =>
  urgency(facts(intents, parts, level)).score;

describe('urgency', () => {
  it('puts people about to leave before complaints, buyers before praise', () => {
    const order: IntentId[] = ['churn_risk', 'complaint', 'purchase_intent', 'praise', 'spam'];
    const scores = order.map((intent) => score([intent]));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('counts the most urgent intent once, not their number', () => {
    expect(score(['praise', 'complaint'])).toBe(score(['complaint']));
  });

  it('fades for buyers and grows for complaints in the first days', () => {
    const buyer = [0.5, 3, 12, 48, 200, 1000].map((hours) =>
      score(['purchase_intent'], { post: hoursAgo(hours) }),
    );
    expect(buyer).toEqual([...buyer].sort((a, b) => b - a));
    expect(score(['complaint'], { post: hoursAgo(30) })).toBeGreaterThan(
      score(['complaint'], { post: hoursAgo(0.2) }),
    );
    expect(score(['complaint'], { post: hoursAgo(2000) })).toBeLessThan(
      score(['complaint'], { post: hoursAgo(30) }),
    );
  });

  it('takes posts from the future for new and unreadable times for none', () => {
    expect(score(['complaint'], { post: hoursAgo(-9000) })).toBe(score(['complaint'], { post: hoursAgo(0) }));
    expect(score(['complaint'], { post: { publishedAt: 'soon' } })).toBe(score(['complaint']));
  });

  it('adds pressing words, an open complaint, an important contact, and weightier reasons', () => {
    const plain = score(['product_question']);
    const contact = { contactId: 'c', name: 'M', vip: false };
    const mine: Reason[] = [{ kind: 'mine', says: 'Answers your post' }];
    expect(score(['product_question'], {}, 1)).toBe(plain + 1);
    expect(score(['product_question'], {}, 2)).toBe(plain + 4);
    expect(score(['product_question'], { contact: { ...contact, vip: true } })).toBe(plain + 3);
    expect(score(['product_question'], { contact: { ...contact, openRecovery: true } })).toBe(plain + 4);
    expect(score(['product_question'], { reasons: mine })).toBe(plain + 3);
  });

  it('says what each term is', () => {
    const { terms } = urgency(facts(['complaint'], { post: hoursAgo(2) }, 2));
    expect(terms).toEqual([
      { says: 'Has a complaint', points: 6 },
      { says: 'Waiting for some hours', points: 2 },
      { says: 'Cannot wait: “today”', points: 4 },
    ]);
  });

  it('is exactly the sum of its terms', () => {
    const reasons = fc.array(
      fc.record({
        kind: fc.constantFrom(
          'named' as const,
          'mine' as const,
          'watched' as const,
          'known' as const,
          'asking' as const,
        ),
        says: fc.string(),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        fc.subarray([...INTENT_IDS]),
        fc.constantFrom(0 as const, 1 as const, 2 as const),
        fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })),
        reasons,
        fc.option(
          fc.record({
            contactId: fc.string(),
            name: fc.string(),
            vip: fc.boolean(),
            openRecovery: fc.boolean(),
          }),
        ),
        (intents, level, written, why, contact) => {
          const post = { publishedAt: written?.toISOString() ?? null };
          const result = urgency(facts(intents, { post, reasons: why, contact }, level));
          expect(result.score).toBe(result.terms.reduce((sum, { points }) => sum + points, 0));
          expect(Number.isInteger(result.score)).toBe(true);
        },
      ),
    );
  });
});
