import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import { NEEDED, scoreOf } from '../../../src/domain/classify/points';
import { prepareCorrections } from '../../../src/domain/corrections/corrections';
import { likenessTo, sketchOf } from '../../../src/domain/corrections/likeness';
import { INTENT_IDS } from '../../../src/domain/model';
import { anyCorrections, anyText, correction, intentsOf, postOf } from './given';

const classify = shippedClassifier();
const LATE = 'Two weeks now and nobody has called me back about my order. Really disappointed.';
const LIKE_LATE = 'Three weeks now and nobody has called me back about my order. Really disappointed!';
const ELSEWHERE = 'What a lovely sunset over the bay tonight';

const judged = (text: string, ...said: ReturnType<typeof correction>[]) =>
  prepareCorrections(said).apply(classify(text), postOf(text));

describe('a post that was corrected', () => {
  const said = (text: string, rest: Parameters<typeof correction>[1]) =>
    prepareCorrections([correction(text, { key: 'x:new', ...rest })]).apply(classify(text), postOf(text));

  it('is what the user says, in their words', () => {
    const found = said(LATE, { isNot: ['complaint'], is: ['praise'] });
    expect(intentsOf(found)).toEqual(['praise']);
    expect(found.intents[0]?.sum?.terms).toEqual([
      { says: 'You said so', points: expect.any(Number), by: 'you' },
    ]);
    expect(found.points.complaint).toBeLessThan(NEEDED);
    expect(found.points.praise).toBeGreaterThanOrEqual(NEEDED);
  });

  it('keeps the words that counted for what the user did not touch', () => {
    const before = classify(LATE).intents.find(({ intent }) => intent === 'complaint');
    const after = said(LATE, { is: ['churn_risk'] }).intents.find(({ intent }) => intent === 'complaint');
    expect(before).toBeDefined();
    expect(after).toEqual(before);
  });

  it('presses nobody once it wants nothing any more', () => {
    const text = 'My boiler is leaking, I need a plumber today, urgent please!';
    expect(classify(text).pressing.level).toBe(2);
    const found = said(text, { isNot: intentsOf(classify(text)), is: ['praise'] });
    expect(found.pressing).toEqual({ level: 0, why: [] });
    expect(said(text, { is: ['praise'] }).pressing).toEqual(classify(text).pressing);
  });

  it('stays as the user said, however many corrections come after', () => {
    const own = correction(LATE, {
      key: 'x:new',
      isNot: ['complaint'],
      updatedAt: '2020-01-01T00:00:00.000Z',
    });
    const others = Array.from({ length: 600 }, () => correction(LATE, { is: ['complaint'] }));
    const found = prepareCorrections([...others, own]).apply(classify(LATE), postOf(LATE));
    expect(intentsOf(found)).not.toContain('complaint');
  });

  it('is set aside by its own word only', () => {
    const aside = correction(LATE, { forMe: false });
    const kept = correction(LATE, { key: 'x:new', is: ['praise'] });
    expect(prepareCorrections([aside]).setAsideLike(postOf(LATE))).toContain('Two weeks now');
    expect(prepareCorrections([aside, kept]).setAsideLike(postOf(LATE))).toBeNull();
  });
});

describe('posts like one that was corrected', () => {
  it('are judged alike at once, and say why', () => {
    expect(intentsOf(judged(LIKE_LATE))).toContain('complaint');
    const before = classify(LIKE_LATE).points;
    const after = judged(LIKE_LATE, correction(LATE, { isNot: ['complaint'], is: ['churn_risk'] }));
    expect(after.points.complaint).toBeLessThan(before.complaint);
    expect(after.points.churn_risk).toBeGreaterThan(before.churn_risk);
  });

  it('with the same words are judged as the user said, however sure the classifier is', () => {
    for (const text of [LATE, `${LATE.toUpperCase()}!`]) {
      const same = judged(text, correction(LATE, { isNot: ['complaint'], is: ['praise'] }));
      expect(intentsOf(same)).not.toContain('complaint');
      const praise = same.intents.find(({ intent }) => intent === 'praise');
      expect(praise?.sum?.terms.at(-1)?.says).toContain('You said so of “Two weeks now');
    }
    // Of two words about the same the later one counts.
    const earlier = correction(LATE, { isNot: ['complaint'], updatedAt: '2026-01-01T00:00:00.000Z' });
    const later = correction(LATE, { is: ['complaint'], updatedAt: '2026-02-01T00:00:00.000Z' });
    expect(intentsOf(judged(LATE, earlier, later))).toContain('complaint');
    expect(intentsOf(judged(LATE, later, earlier))).toContain('complaint');
  });

  it('tell a correction that tipped the scales, not one that spoke against', () => {
    const text = 'Is the oak floor back in stock? I want to buy it';
    const like = ['Tell me', 'Please tell', 'Please now'].map((more) => `${text} ${more}`);
    const found = classify(text);
    const wanted = { ...found, points: { ...found.points, purchase_intent: 60 } };
    const term = (one: 'is' | 'isNot', others: 'is' | 'isNot') =>
      prepareCorrections([
        correction(text, { [one]: ['purchase_intent'] }),
        ...like.map((each) => correction(each, { [others]: ['purchase_intent'] })),
      ])
        .apply(wanted, postOf(`${text} today`))
        .intents.find(({ intent }) => intent === 'purchase_intent')
        ?.sum?.terms.at(-1);
    const up = term('isNot', 'is');
    expect(up?.points).toBeGreaterThan(0);
    expect(up?.says).toBe(`You said “Wants to buy” of one like it: “${like[0]}”`);
    const down = term('is', 'isNot');
    expect(down?.points).toBeLessThan(0);
    expect(down?.says).toBe(`You took “Wants to buy” off one like it: “${like[0]}”`);
  });

  it('come to light where spam hid what else they say', () => {
    const text = 'DM me on WhatsApp to earn $500 a day! Worst service ever, still waiting for my refund';
    const hidden = { ...classify(text), points: { ...classify(text).points, spam: 30, purchase_intent: 20 } };
    const spam = { intent: 'spam' as const, score: scoreOf(30), why: [] };
    const found = { ...hidden, intents: [{ ...spam, sum: { base: 30, terms: [], rest: 0, total: 30 } }] };
    const after = prepareCorrections([correction(text, { isNot: ['spam'] })]).apply(found, postOf(text));
    expect(intentsOf(after)).toContain('purchase_intent');
    expect(intentsOf(after)).not.toContain('spam');
    const shown = after.intents.find(({ intent }) => intent === 'purchase_intent');
    expect(shown?.sum?.terms[0]?.says).toBe('Without “Looks like spam”, which you took off one like it');
  });

  it('leave other posts alone', () => {
    const found = classify(ELSEWHERE);
    const said = prepareCorrections([
      correction(LATE, { is: ['praise'], isNot: ['complaint'], forMe: false }),
    ]);
    expect(said.apply(found, postOf(ELSEWHERE))).toBe(found);
    expect(said.setAsideLike(postOf(ELSEWHERE))).toBeNull();
    expect(said.setAsideLike(postOf(LIKE_LATE))).toBe(
      '“Two weeks now and nobody has called me back about my order.…”',
    );
  });

  it('heed five hundred corrections, the latest', () => {
    const old = correction(LATE, { isNot: ['complaint'], updatedAt: '2020-01-01T00:00:00.000Z' });
    const others = Array.from({ length: 500 }, () => correction(ELSEWHERE, { is: ['praise'] }));
    const all = prepareCorrections([old, ...others]).apply(classify(LATE), postOf(LATE));
    expect(all.points.complaint).toBe(classify(LATE).points.complaint);
    const fewer = prepareCorrections([old, ...others.slice(1)]).apply(classify(LATE), postOf(LATE));
    expect(fewer.points.complaint).toBeLessThan(classify(LATE).points.complaint);
  });
});

describe('whatever the user says', () => {
  it('no intent moves by more than 30 points, unless the very words were corrected', () => {
    fc.assert(
      fc.property(anyText, anyCorrections(40), fc.integer({ min: 1, max: 12 }), (text, some, times) => {
        // Up to 500, so that many agree.
        const many = Array.from({ length: times }, (_, round) =>
          some.map((one) => ({ ...one, key: `${one.key}-${round}` })),
        ).flat();
        const alike = likenessTo(many.map((one) => sketchOf(one.text))).find(sketchOf(text));
        fc.pre(alike.every((likeness) => likeness < 0.97));
        const before = classify(text);
        const after = prepareCorrections(many).apply(before, postOf(text));
        for (const intent of INTENT_IDS) {
          expect(Math.abs(after.points[intent] - before.points[intent])).toBeLessThanOrEqual(30 + 1e-9);
        }
      }),
      { numRuns: 150 },
    );
    const many = Array.from({ length: 500 }, () => correction(LATE, { isNot: ['complaint'], is: ['spam'] }));
    const text = `${LATE} Not good at all, is it?`;
    const found = judged(text, ...many);
    expect(found.points.complaint).toBe(classify(text).points.complaint - 30);
    expect(found.points.spam).toBe(classify(text).points.spam + 30);
  }, 30_000);

  it('is explained: sums add up, and what is found has the points', () => {
    fc.assert(
      fc.property(anyText, anyCorrections(30), fc.boolean(), (text, said, itself) => {
        const own = said.map((one, index) => (itself && index === 0 ? { ...one, key: 'x:new' } : one));
        const found = prepareCorrections(own).apply(classify(text), postOf(text));
        expect(new Set(intentsOf(found)).size).toBe(found.intents.length);
        const points = found.intents.map(({ intent }) => found.points[intent]);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        for (const { intent, sum } of found.intents) {
          expect(found.points[intent]).toBeGreaterThanOrEqual(NEEDED - 1e-9);
          if (!sum) throw new Error(`${intent} is not explained`);
          const told = sum.terms.reduce((all, { points }) => all + points, sum.base + sum.rest);
          expect(told).toBe(sum.total);
          expect(Math.abs(sum.total - found.points[intent])).toBeLessThanOrEqual(0.5 + 1e-9);
        }
        if (itself || found.intents[0]?.intent === 'spam') return;
        for (const intent of INTENT_IDS) {
          expect(intentsOf(found).includes(intent)).toBe(found.points[intent] >= NEEDED);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('its order does not matter', () => {
    const shuffled = anyCorrections(30).chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })),
    );
    fc.assert(
      fc.property(anyText, shuffled, (text, [said, other]) => {
        const [a, b] = [prepareCorrections(said), prepareCorrections(other)];
        expect(a.apply(classify(text), postOf(text))).toEqual(b.apply(classify(text), postOf(text)));
        expect(a.setAsideLike(postOf(text))).toBe(b.setAsideLike(postOf(text)));
      }),
      { numRuns: 100 },
    );
    const text = 'Thank you, the floor looks lovely';
    const [amber, violet] = ['amber', 'violet'].map((end) =>
      correction(`${text} ${end}`, { is: ['praise'], forMe: false }),
    );
    if (!amber || !violet) throw new Error('two');
    const term = (...said: (typeof amber)[]) => judged(text, ...said).intents[0]?.sum?.terms.at(-1)?.says;
    expect(term(amber, violet)).toContain('lovely amber');
    expect(term(violet, amber)).toContain('lovely amber');
    const aside = (...said: (typeof amber)[]) => prepareCorrections(said).setAsideLike(postOf(text));
    expect([aside(amber, violet), aside(violet, amber)]).toEqual([`“${amber.text}”`, `“${amber.text}”`]);
  }, 30_000);

  it('taking it back restores what was found exactly', () => {
    fc.assert(
      fc.property(
        anyText,
        anyCorrections(15),
        anyCorrections(1),
        fc.boolean(),
        (text, others, last, itself) => {
          const found = classify(text);
          const untouched = structuredClone(found);
          const before = prepareCorrections(others).apply(found, postOf(text));
          const said = last.map((one) => ({ ...one, key: itself ? 'x:new' : 'x:last' }));
          prepareCorrections([...others, ...said]).apply(found, postOf(text));
          expect(found).toEqual(untouched);
          expect(prepareCorrections(others).apply(found, postOf(text))).toEqual(before);
          expect(prepareCorrections([]).apply(found, postOf(text))).toBe(found);
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});
