import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftLength } from '../../../src/domain/draft-length';
import { ASK_KINDS } from '../../../src/domain/model';
import { asksFor } from '../../../src/domain/referral-moment/ask-words';
import type { ByLanguage } from '../../../src/domain/say/by-language';
import { STARTER_TEMPLATES, starterTemplates } from '../../../src/domain/starter-templates';
import { fillTemplate, fillText } from '../../../src/domain/template/fill';
import { unknownVariables } from '../../../src/domain/template/hints';
import { parseTemplate } from '../../../src/domain/template/parse';
import { EXAMPLE_CONTEXT, variableNamed } from '../../../src/domain/variables';
import { speak } from '../../support/speak';
import { contextWith } from '../template/given';
import { STYLES } from './style';

const LANGUAGES = Object.keys(STARTER_TEMPLATES) as (keyof ByLanguage<unknown>)[];
const nameless = contextWith({ author: 'quinn_5231🎗️' });

describe.each(LANGUAGES)('starter templates in %s', (language) => {
  const starters = STARTER_TEMPLATES[language];
  const style = STYLES[language];
  const answering = (intent: string) =>
    starters.filter(({ intents }) => intents.some((one) => one === intent));

  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  it('are those of an interface in that language', () => {
    expect(starterTemplates()).toBe(starters);
  });

  it('are at least 56, with enough for every intent', () => {
    expect(starters.length).toBeGreaterThanOrEqual(56);
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
    expect(starters.filter(({ intents }) => intents.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it('have names, titles and texts of their own', () => {
    for (const part of ['starter', 'title', 'text'] as const) {
      expect(new Set(starters.map((one) => one[part])).size).toBe(starters.length);
    }
    expect(starters.every(({ starter }) => /^[a-z]+(?:-[a-z]+)+$/.test(starter))).toBe(true);
  });

  it('ask only for what the seller alone knows', () => {
    const unknown = starters.flatMap(({ text }) => unknownVariables(text));
    expect([...new Set(unknown.map(({ name }) => name))].sort()).toEqual(style.gaps.toSorted());
    expect(unknown.filter(({ nearest }) => nearest !== null)).toEqual([]);
  });

  it.each(starters.map((one) => [one.starter, one] as const))('%s keeps the house style', (id, starter) => {
    const { text: filled, gaps } = fillTemplate({ ...starter, id }, EXAMPLE_CONTEXT);
    const withoutName = fillText(starter.text, nameless);
    expect(draftLength(filled, 'x')).toBeLessThan(200);
    expect(gaps.length).toBeLessThanOrEqual(1);
    expect(filled).not.toMatch(style.pushy);
    expect(withoutName).not.toMatch(style.nameless);
    expect(withoutName).not.toMatch(/quinn/);
    for (const text of [filled, withoutName]) {
      expect(text).not.toMatch(/ {2}| [,.;:?]|,[,.?]|\{|\}|^\s|\s$|—|\.\./);
      expect(text).toMatch(/^¿?[\p{Lu}⟦]/u);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/[.?] ¿?\p{Ll}/u);
    }
  });

  it('to those who ask for advice, say who is speaking', () => {
    for (const { starter, text } of answering('recommendation_request').filter(({ starter }) =>
      starter.startsWith('rec-'),
    )) {
      expect(text, starter).toContain('{{me.store}}');
    }
  });

  it('to those who may buy, ask a question', () => {
    for (const { starter, text } of [...answering('purchase_intent'), ...answering('referral')].filter(
      ({ tags }) => !tags.includes(style.short) && !tags.includes(style.honest),
    )) {
      if (starter !== 'refer-in-good-hands') expect(text, starter).toContain('?');
    }
  });

  it('to those with a complaint, apologise, and go on in private', () => {
    for (const { starter, text } of answering('complaint').filter(({ starter }) =>
      starter.startsWith('sorry-'),
    )) {
      expect(text, starter).toMatch(style.sorry);
      expect(text, starter).toMatch(style.inPrivate);
    }
  });

  it('to those who leave, ask what went wrong and lay no blame', () => {
    for (const { starter, text } of answering('churn_risk').filter(({ starter }) =>
      starter.startsWith('leave-'),
    )) {
      expect(text, starter).toMatch(style.asksWhatWentWrong);
      expect(text, starter).not.toMatch(style.blames);
    }
  });

  it('thank both people in a referral', () => {
    for (const { starter, text } of answering('referral')) {
      expect(text, starter).toMatch(style.thanksBoth);
    }
  });

  it('that ask for something are marked so, three of each kind, and say so in their words', () => {
    for (const kind of ASK_KINDS) {
      expect(starters.filter(({ ask }) => ask === kind).length, kind).toBeGreaterThanOrEqual(3);
    }
    for (const { starter, text, ask } of starters) expect(asksFor(text), starter).toBe(ask ?? null);
  });

  it('that ask thank first, and ask one thing', () => {
    for (const { starter, text } of starters.filter(({ ask }) => ask)) {
      expect(fillText(text, EXAMPLE_CONTEXT), starter).toMatch(style.thanksFirst);
      expect(text.match(/\?/g)?.length ?? 0, starter).toBeLessThanOrEqual(2);
    }
  });
});

describe('starter templates of all languages', () => {
  const english = STARTER_TEMPLATES.en;

  it('are there for every language of the interface', () => {
    expect(LANGUAGES.toSorted()).toEqual(readdirSync('_locales').toSorted());
  });

  it.each(LANGUAGES)('are the same, in the same order: %s', (language) => {
    const facts = (starters: typeof english) =>
      starters.map(({ starter, intents, ask = null, text }) => {
        const names = parseTemplate(text).flatMap((piece) =>
          piece.kind === 'variable' ? [variableNamed(piece.name)?.id ?? 'gap'] : [],
        );
        return { starter, intents, ask, names: names.sort() };
      });
    expect(facts(STARTER_TEMPLATES[language])).toEqual(facts(english));
  });

  it.each(LANGUAGES)('call the same tag and the same gap the same all through: %s', (language) => {
    const pairs = (partsOf: (one: (typeof english)[number]) => string[]) =>
      STARTER_TEMPLATES[language].flatMap((one, at) => {
        const other = english[at];
        return other ? partsOf(one).map((part, index) => `${partsOf(other)[index]} = ${part}`) : [];
      });
    for (const partsOf of [
      ({ tags }: (typeof english)[number]) => tags,
      ({ text }: (typeof english)[number]) => unknownVariables(text).map(({ name }) => name),
    ]) {
      const said = new Set(pairs(partsOf));
      expect(new Set([...said].map((pair) => pair.split(' = ')[0])).size).toBe(said.size);
      expect(new Set([...said].map((pair) => pair.split(' = ')[1])).size).toBe(said.size);
    }
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('are not left in English: %s', (language) => {
    STARTER_TEMPLATES[language].forEach(({ starter, title, text, tags }, at) => {
      expect(title, starter).not.toBe(english[at]?.title);
      expect(text, starter).not.toMatch(/\b(?:the|you|your|and|with|thank|sorry|what)\b/i);
      expect(
        tags.filter((tag) => english[at]?.tags.includes(tag)),
        starter,
      ).toEqual([]);
    });
  });
});
