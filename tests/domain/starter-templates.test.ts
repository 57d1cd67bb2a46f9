import { describe, expect, it } from 'vitest';
import { draftLength } from '../../src/domain/draft-length';
import { ASK_KINDS } from '../../src/domain/model';
import { asksFor } from '../../src/domain/referral-moment/ask-words';
import { STARTER_TEMPLATES } from '../../src/domain/starter-templates';
import { fillTemplate, fillText } from '../../src/domain/template/fill';
import { unknownVariables } from '../../src/domain/template/hints';
import { EXAMPLE_CONTEXT } from '../../src/domain/variables';
import { contextWith } from './template/given';

/** What only the seller can know. A variable misspelt in a starter would show up as one more of these. */
const FREE_GAPS = [
  'address',
  'day',
  'delivery time',
  'one useful tip',
  'opening hours',
  'price',
  'review link',
  'someone better suited',
  'the answer',
  'the item',
  'their friend',
  'time',
  'what it depends on',
  'what you do best',
  'when',
  'when it is back',
  'who sent you',
  'your colleague',
];

const PUSHY =
  /!|\b(?:act (?:now|fast)|hurry|don't miss|last chance|limited|today only|while stocks|guarantee|best (?:price|deal|in)|cheapest|amazing|awesome|incredible|exclusive|special offer|discount|deal|buy now|call now|sign up|click|dm me|great question|absolutely|reach out|rest assured|valued|inconvenience|delighted|thrilled|excited)\b/i;

const nameless = contextWith({ author: 'quinn_5231🎗️' });
const answering = (intent: string) =>
  STARTER_TEMPLATES.filter(({ intents }) => intents.some((one) => one === intent));

describe('starter templates', () => {
  it('are at least 56, with enough for every intent', () => {
    expect(STARTER_TEMPLATES.length).toBeGreaterThanOrEqual(56);
    for (const intent of [
      'purchase_intent',
      'recommendation_request',
      'product_question',
      'complaint',
      'praise',
      'referral',
      'churn_risk',
    ]) {
      expect(answering(intent).length, intent).toBeGreaterThanOrEqual(7);
    }
    expect(answering('spam').length).toBeGreaterThanOrEqual(3);
    expect(STARTER_TEMPLATES.filter(({ intents }) => intents.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it('have names, titles and texts of their own', () => {
    for (const part of ['starter', 'title', 'text'] as const) {
      expect(new Set(STARTER_TEMPLATES.map((one) => one[part])).size).toBe(STARTER_TEMPLATES.length);
    }
    expect(STARTER_TEMPLATES.every(({ starter }) => /^[a-z]+(?:-[a-z]+)+$/.test(starter))).toBe(true);
  });

  it('ask only for what the seller alone knows', () => {
    const unknown = STARTER_TEMPLATES.flatMap(({ text }) => unknownVariables(text));
    expect([...new Set(unknown.map(({ name }) => name))].sort()).toEqual(FREE_GAPS);
    expect(unknown.filter(({ nearest }) => nearest !== null)).toEqual([]);
  });

  it.each(STARTER_TEMPLATES.map((one) => [one.starter, one] as const))(
    '%s keeps the house style',
    (id, starter) => {
      const { text: filled, gaps } = fillTemplate({ ...starter, id }, EXAMPLE_CONTEXT);
      const withoutName = fillText(starter.text, nameless);
      expect(draftLength(filled, 'x')).toBeLessThan(200);
      expect(gaps.length).toBeLessThanOrEqual(1);
      expect(filled).not.toMatch(PUSHY);
      expect(withoutName).not.toMatch(/first name|quinn/);
      for (const text of [filled, withoutName]) {
        expect(text).not.toMatch(/ {2}| [,.;:?]|,[,.?]|\{|\}|^\s|\s$|—|\.\./);
        expect(text).toMatch(/^[\p{Lu}⟦]/u);
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/[.?] \p{Ll}/u);
      }
    },
  );

  it('to those who ask for advice, say who is speaking', () => {
    for (const { starter, text } of answering('recommendation_request').filter(({ starter }) =>
      starter.startsWith('rec-'),
    )) {
      expect(text, starter).toContain('{{me.store}}');
    }
  });

  it('to those who may buy, ask a question', () => {
    for (const { starter, text } of [...answering('purchase_intent'), ...answering('referral')].filter(
      ({ tags }) => !tags.includes('short') && !tags.includes('honest'),
    )) {
      if (starter !== 'refer-in-good-hands') expect(text, starter).toContain('?');
    }
  });

  it('to those with a complaint, apologise, and go on in private', () => {
    for (const { starter, text } of answering('complaint').filter(({ starter }) =>
      starter.startsWith('sorry-'),
    )) {
      expect(text, starter).toMatch(/\bsorry\b/i);
      expect(text, starter).toMatch(/\bmessage\b|\bcall\b/i);
    }
  });

  it('to those who leave, ask what went wrong and lay no blame', () => {
    for (const { starter, text } of answering('churn_risk').filter(({ starter }) =>
      starter.startsWith('leave-'),
    )) {
      expect(text, starter).toMatch(/wrong|missing|what was it|didn't|sure what/);
      expect(text, starter).not.toMatch(
        /disappoint|sad to|sorry to see you go|after all|loyal|stay\b|regret|miss you/i,
      );
    }
  });

  it('thank both people in a referral', () => {
    for (const { starter, text } of answering('referral')) {
      const thanks = text.match(/thank/gi)?.length ?? 0;
      expect(thanks > 1 || /\bboth\b/.test(text), starter).toBe(true);
    }
  });

  it('that ask for something are marked so, three of each kind, and say so in their words', () => {
    for (const kind of ASK_KINDS) {
      expect(STARTER_TEMPLATES.filter(({ ask }) => ask === kind).length, kind).toBeGreaterThanOrEqual(3);
    }
    for (const { starter, text, ask } of STARTER_TEMPLATES) expect(asksFor(text), starter).toBe(ask ?? null);
  });

  it('that ask thank first, and ask one thing', () => {
    for (const { starter, text } of STARTER_TEMPLATES.filter(({ ask }) => ask)) {
      expect(fillText(text, EXAMPLE_CONTEXT), starter).toMatch(/^[^.]*(?:thank|glad|good)/i);
      expect(text.match(/\?/g)?.length ?? 0, starter).toBeLessThanOrEqual(2);
    }
  });
});
