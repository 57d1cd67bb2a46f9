import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../../src/domain/days';
import { inOrder } from '../../../src/domain/promise/in-order';
import { whyThatDay } from '../../../src/domain/promise/promise-step';
import { readPromises } from '../../../src/domain/promise/read-promises';
import { STARTER_TEMPLATES } from '../../../src/domain/starter-templates';
import { living } from '../../support/living';
import { isHeldOut, NO_PROMISES, PROMISES } from './replies';
import { SEVERAL } from './several';

living('Europe/Berlin');

/** The Tuesday on which the replies are told. */
const now = (): Date => new Date(2026, 10, 24, 14, 30);
const said = (text: string): string[] =>
  readPromises(text, now()).map(({ words, day, time }) => [words, day, time].filter(Boolean).join(' | '));

describe('promises in replies of ours', () => {
  it('are enough to measure by', () => {
    expect(PROMISES.length).toBeGreaterThanOrEqual(120);
    expect(NO_PROMISES.length).toBeGreaterThanOrEqual(80);
    expect(new Set([...PROMISES.map(([text]) => text), ...NO_PROMISES]).size).toBe(
      PROMISES.length + NO_PROMISES.length,
    );
  });

  it.each([
    ['seen', false],
    ['held out', true],
  ])('%s: nine of ten are found with the right day, and hardly one is made up', (_, held) => {
    const mine = <T>(all: readonly T[]): T[] => all.filter((_, index) => isHeldOut(index) === held);
    const promising = mine(PROMISES);
    const right = promising.filter(([text, day = '']) => {
      const [found] = inOrder(readPromises(text, now()));
      return found && (found.day ?? '') === day;
    });
    expect(right.length / promising.length).toBeGreaterThanOrEqual(0.9);
    const others = mine(NO_PROMISES);
    const wrong = others.filter((text) => readPromises(text, now()).length > 0);
    expect(wrong.length / others.length).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['seen', false],
    ['held out', true],
  ])('%s: of those that promise several things, all are found, each with its day, and no more', (_, held) => {
    const several = SEVERAL.filter((_, index) => isHeldOut(index) === held);
    expect(several.filter(([, ...days]) => days.length > 1).length).toBeGreaterThanOrEqual(12);
    const right = several.filter(([text, ...days]) => {
      const found = readPromises(text, now()).map(({ day }) => day ?? '');
      return found.sort().join() === days.toSorted().join();
    });
    expect(right.length / several.length).toBeGreaterThanOrEqual(0.9);
    const alone = several.filter(([, ...days]) => days.length === 1);
    expect(alone.filter(([text]) => readPromises(text, now()).length > 1)).toEqual([]);
  });
});

describe('a promise', () => {
  it('comes with its words, where they stand and its hour', () => {
    const text = 'Hi Ana,\nlovely room! Let me ask  my manager; I’ll call you tomorrow at 10. Bye';
    const [found] = readPromises(text, now());
    expect(found && text.slice(found.start, found.end)).toBe(
      'Let me ask  my manager; I’ll call you tomorrow at 10.',
    );
    expect(found).toMatchObject({
      words: 'Let me ask my manager; I’ll call you tomorrow at 10.',
      day: '2026-11-25',
      time: '10:00',
    });
  });

  it('by an hour is to be done the hour before', () => {
    const by = 'I’ll tell you by 5pm today.';
    expect(said(by)).toEqual([`${by} | 2026-11-24 | 16:00`]);
    expect(readPromises(by, now())[0]?.by).toBe('17:00');
    expect(whyThatDay({ day: '2026-11-24', by: '17:00' })).toContain('by 17:00');
    // Half an hour before there is no hour left.
    expect(readPromises(by, new Date(2026, 10, 24, 16, 30))[0]).toMatchObject({ time: '17:00' });
    expect(readPromises(by, new Date(2026, 10, 24, 16, 30))[0]?.by).toBeUndefined();
  });

  it('may be one of several; the earliest is kept first', () => {
    const text = 'I’ll ask about the discount. I’ll send the list on Friday. We’ll call you tomorrow.';
    const found = readPromises(text, now());
    expect(found.map(({ day }) => day)).toEqual([null, '2026-11-27', '2026-11-25']);
    expect(inOrder(found).map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-27', null]);
  });

  it('may be one of several in a sentence, each with its own words', () => {
    const text =
      'Hi Ana, I’ll check it today,  call you tomorrow at 10 and on Friday, we’ll bring the samples!';
    const found = readPromises(text, now());
    expect(said(text)).toEqual([
      'I’ll check it today | 2026-11-24',
      'call you tomorrow at 10 | 2026-11-25 | 10:00',
      'on Friday, we’ll bring the samples! | 2026-11-27',
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toEqual(
      found.map(({ words }) => words),
    );
  });

  it('is one where only one moment is named, where the reader is asked, or in the same words again', () => {
    for (const text of [
      'I’ll check and call you on Friday.',
      'I’ll check it today and tell you today.',
      'I’ll send it today and give me a ring on Friday.',
      'I’ll hold it till Thursday, come by on Wednesday.',
      'I’ll call you on Friday. I’ll call you on Friday!',
      'Ich schicke es heute und melde dich am Freitag.',
      'Je l’envoie aujourd’hui et dites-moi vendredi.',
    ]) {
      expect([text, readPromises(text, now()).length]).toEqual([text, 1]);
    }
  });

  it('in a few words without a day only begins another', () => {
    expect(said('Let me ask. I’ll call you tomorrow.')).toEqual(['I’ll call you tomorrow. | 2026-11-25']);
    expect(said('Let me check. I’ll tell you.')).toEqual(['Let me check.']);
  });

  it('is not what others said, what was asked, or what hangs on the reader', () => {
    for (const text of [
      '> I’ll send it tomorrow',
      'You wrote “I’ll pay on Friday”.',
      'Shall I call you tomorrow?',
      'DM me and I’ll send it tomorrow.',
      'I’ll keep it short: yes.',
      'I’ll have the soup.',
      'We’ll call it a day.',
    ]) {
      expect([text, said(text)]).toEqual([text, []]);
    }
  });

  it('may ask whether that is all right', () => {
    expect(said('I’ll call you Friday, ok?')).toEqual(['I’ll call you Friday, ok? | 2026-11-27']);
  });

  it('takes its day from the sentence after it where that says no more', () => {
    expect(readPromises('I’ll find out. Tuesday at the latest.', now())[0]?.day).toBe('2026-12-01');
    expect(readPromises('I’ll find out. Are you in on Tuesday?', now())[0]?.day).toBeNull();
  });

  it('is not on a day the question is about', () => {
    expect(readPromises('I’ll check whether Saturday is free.', now())[0]?.day).toBeNull();
    expect(readPromises('Let me ask about Friday and tell you tomorrow.', now())[0]?.day).toBe('2026-11-25');
  });
});

it('reads any text without throwing, and never promises a day gone by', () => {
  const pieces = [...PROMISES, ...SEVERAL].map(([text]) => text).concat(NO_PROMISES);
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join(' ')),
    fc
      .tuple(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(80))
      .map(([piece, noise, at]) => piece.slice(0, at) + noise + piece.slice(at)),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(anyText, moments, (text, at) => {
      const found = readPromises(text, at);
      expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
      for (const { start, end, words, day } of found) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words).not.toBe('');
        if (day !== null) expect(isDay(day) && day >= dayOf(at)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

it.each(['en', 'es'] as const)(
  'templates that come with Rapport promise only where the user will have something to do: %s',
  (language) => {
    const promising = STARTER_TEMPLATES[language].filter(({ text }) => {
      const filled = text.replace(/\{\{[^}]*\}\}/g, 'Dana');
      return readPromises(filled, now()).length > 0;
    });
    expect(promising.map(({ starter }) => starter)).toEqual([
      'ask-find-out',
      'ask-hours',
      'sorry-put-right',
      'sorry-short',
      'sorry-late',
      'sorry-no-answer',
      'thanks-enjoying',
      'thanks-colleague',
      'ask-review-short',
    ]);
  },
);

it.each([
  ['Mándame las medidas y te digo el precio.', 0],
  ['Si no llegamos a tiempo, te lo digo.', 0],
  ['Así te digo si es seguro.', 0],
  ['Te respondo con gusto, y lo digo de verdad.', 0],
  ['Sí, te llamo mañana.', 1],
  ['Claro, mándame la foto. Te llamo el viernes.', 1],
  ['Déjame mirarlo y te digo hoy mismo.', 1],
  ['Veré qué puedo hacer por ti.', 1],
])('in Spanish, what the reader has to do first is no promise: %s', (text, count) => {
  expect(readPromises(text, now())).toHaveLength(count);
});

it('a long text of nothing but beginnings is read in no time to speak of', () => {
  const text = 'I’ll just also then I’ll will let me if you '.repeat(300);
  expect(readPromises(text, now())).toEqual([]);
  const endless = 'I’ll send it today and call you Friday and '.repeat(230);
  expect(readPromises(endless, now())).toHaveLength(2);
});
