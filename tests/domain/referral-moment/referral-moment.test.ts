import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASK_KINDS,
  type AskKind,
  INTENT_IDS,
  type IntentId,
  type Sentiment,
} from '../../../src/domain/model';
import { type Asked, asksAmong } from '../../../src/domain/referral-moment/asked';
import { type MomentFacts, referralMoment } from '../../../src/domain/referral-moment/referral-moment';
import { STAGE_IDS } from '../../../src/domain/stages';
import { exchange, on } from '../recovery/given';

const NOW = on(21);
const DAY = 86_400_000;
const ago = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();

function judged(intents: IntentId[], sentiment: Sentiment = 'positive'): MomentFacts['verdict'] {
  return { intents: intents.map((intent) => ({ intent, score: 1, why: [] })), sentiment };
}

function moment(changes: Partial<MomentFacts> = {}) {
  return referralMoment({
    verdict: judged(['praise']),
    stage: 'customer',
    purchases: 0,
    openRecovery: false,
    asks: [],
    canAsk: new Set(ASK_KINDS),
    now: NOW,
    ...changes,
  });
}
const why = (changes: Partial<MomentFacts>) => {
  const found = moment(changes);
  return found && !found.ok ? found.says : null;
};

describe('the moment to ask', () => {
  it('is after praise, and nobody thinks of it otherwise', () => {
    expect(moment()).toMatchObject({ ok: true, ask: 'review' });
    expect(moment({ verdict: judged(['product_question']) })).toBeNull();
    expect(moment({ verdict: judged(['praise', 'spam']) })).toBeNull();
  });

  it('is not while a complaint is open, nor where joy is not all they say', () => {
    expect(why({ openRecovery: true })).toBe('Not today: a complaint of theirs is open.');
    expect(why({ verdict: judged(['praise', 'complaint']) })).toMatch(/not only happy/);
    expect(why({ verdict: judged(['praise', 'churn_risk']) })).toMatch(/not only happy/);
    expect(why({ verdict: judged(['praise'], 'negative') })).toMatch(/not only happy/);
  });

  it('is for customers: by their stage, or by what they bought', () => {
    for (const stage of [null, 'met', 'interested', 'deciding', 'past'] as const) {
      expect(why({ stage })).toMatch(/^Not yet: .*not bought/);
      expect(moment({ stage, purchases: 1 })?.ok).toBe(true);
    }
    expect(moment({ stage: 'regular' })?.ok).toBe(true);
  });

  it('is not within 90 days of any ask, and says when it will be', () => {
    const asks: Asked[] = [{ kind: 'referral', at: ago(89) }];
    expect(why({ asks })).toBe(
      'Not today: you asked them for a referral on Mon 24 Aug. From tomorrow you may again.',
    );
    expect(why({ asks: [{ kind: 'review', at: ago(0) }] })).toMatch(/a review today\. From .* 19 Feb 2027/);
    expect(moment({ asks: [{ kind: 'referral', at: ago(90) }] })?.ok).toBe(true);
  });

  it('suggests one thing: what was never asked for, then what was asked longest ago', () => {
    const asked = (...kinds: AskKind[]) => kinds.map((kind, index) => ({ kind, at: ago(100 + index) }));
    const ask = (changes: Partial<MomentFacts>) => {
      const found = moment(changes);
      return found?.ok ? found.ask : null;
    };
    expect(ask({ stage: 'regular' })).toBe('referral');
    expect(ask({ asks: asked('review') })).toBe('referral');
    expect(ask({ asks: asked('review', 'referral') })).toBe('testimonial');
    expect(ask({ asks: asked('testimonial', 'review', 'referral') })).toBe('referral');
    expect(ask({ canAsk: new Set(['testimonial']) })).toBe('testimonial');
    expect(ask({ canAsk: new Set() })).toBeNull();
    expect(why({ canAsk: new Set() })).toMatch(/no template/);
  });

  it('never passes a brake, whatever else holds', () => {
    const facts = fc.record({
      verdict: fc
        .tuple(
          fc.shuffledSubarray([...INTENT_IDS]),
          fc.constantFrom<Sentiment>('negative', 'neutral', 'positive'),
        )
        .map(([intents, sentiment]) => judged(intents, sentiment)),
      stage: fc.constantFrom(null, ...STAGE_IDS),
      purchases: fc.nat(2),
      openRecovery: fc.boolean(),
      asks: fc
        .array(
          fc.record({ kind: fc.constantFrom(...ASK_KINDS), at: fc.integer({ min: 0, max: 200 }).map(ago) }),
        )
        .map((asks) => asks.sort((a, b) => (a.at < b.at ? 1 : -1))),
      canAsk: fc.subarray([...ASK_KINDS]).map((kinds) => new Set(kinds)),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const found = moment(given);
        const has = (intent: IntentId) => given.verdict.intents.some((one) => one.intent === intent);
        expect(found === null).toBe(!has('praise') || has('spam'));
        if (!found?.ok) return;
        expect(given.openRecovery || has('complaint') || has('churn_risk')).toBe(false);
        expect(given.purchases > 0 || given.stage === 'customer' || given.stage === 'regular').toBe(true);
        expect(given.asks.every(({ at }) => at <= ago(89))).toBe(true);
        expect(given.canAsk.has(found.ask)).toBe(true);
      }),
    );
  });
});

describe('what was asked', () => {
  it('is known by the template, by the words of a reply and by a note, on any channel, latest first', () => {
    const asks = asksAmong([
      exchange(on(1), { channel: 'phone', note: 'Asked her for a testimonial' }),
      exchange(on(3), { myText: 'Anything', ask: 'referral' }),
      exchange(on(2), { channel: 'site', myText: 'Would you leave us a review?' }),
      exchange(on(4), { myText: 'Would you leave us a review?', deletedAt: on(5).toISOString() }),
      exchange(on(5), { theirText: 'Leave us a review, you say?', myText: 'Thank you' }),
    ]);
    expect(asks.map(({ kind }) => kind)).toEqual(['referral', 'review', 'testimonial']);
  });
});
