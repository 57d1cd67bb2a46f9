import { describe, expect, it } from 'vitest';
import { INTENTS, intentOf } from '../../src/domain/intents';
import { INTENT_IDS } from '../../src/domain/model';
import { phraseOf } from '../../src/domain/phrases';
import { REASONS } from '../../src/domain/reasons';
import { TRADES, tradeOf } from '../../src/domain/trades';

describe('intents', () => {
  it.each(INTENT_IDS)('%s is whole', (id) => {
    const intent = intentOf(id);
    expect(intent.id).toBe(id);
    expect(intent.mark).toMatch(/^M[\d\sMmLlHhVvAaCcZz.,-]+Z$/);
    for (const words of [intent.label, intent.advice, intent.followUp.note, intent.followUp.why]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toContain('!');
    }
    expect(intent.followUp.afterDays).toBeGreaterThan(0);
    expect(Number.isInteger(intent.urgency)).toBe(true);
  });

  it('are told apart by mark and label, not by colour alone', () => {
    const all = Object.values(INTENTS);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  });
});

describe('reasons', () => {
  it('are each there once', () => {
    expect(REASONS.map(({ kind }) => kind)).toEqual(['mine', 'named', 'known', 'asking', 'watched']);
  });
});

describe('trades', () => {
  it('have ids of their own and words that can be looked for', () => {
    expect(new Set(TRADES.map(({ id }) => id)).size).toBe(TRADES.length);
    for (const { id, words, not } of TRADES) {
      expect(words.length).toBeGreaterThan(20);
      expect(new Set(words).size, id).toBe(words.length);
      for (const word of [...words, ...not]) expect(phraseOf(word), `${id}: ${word}`).not.toBeNull();
    }
  });

  it('are found by id, by label, or made of the user’s own words', () => {
    expect(tradeOf('flooring')?.label).toBe('Floors and carpets');
    expect(tradeOf('floors and carpets')?.id).toBe('flooring');
    expect(tradeOf('Pianos & organs')?.words).toEqual(['pianos', 'organs']);
    expect(tradeOf(' ')).toBeNull();
    expect(tradeOf('constructor')?.words).toEqual(['constructor']);
  });
});
