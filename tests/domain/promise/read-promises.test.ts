import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../../src/domain/days';
import { pickPromise } from '../../../src/domain/promise/pick-promise';
import { readPromises } from '../../../src/domain/promise/read-promises';
import { isHeldOut, NO_PROMISES, PROMISES } from './replies';

const home = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

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
      const found = pickPromise(readPromises(text, now()));
      return found && (found.day ?? '') === day;
    });
    expect(right.length / promising.length).toBeGreaterThanOrEqual(0.9);
    const others = mine(NO_PROMISES);
    const wrong = others.filter((text) => readPromises(text, now()).length > 0);
    expect(wrong.length / others.length).toBeLessThanOrEqual(0.05);
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
    expect(said('I’ll tell you by 5pm today.')).toEqual(['I’ll tell you by 5pm today. | 2026-11-24 | 16:00']);
  });

  it('may be one of several; the earliest is kept first', () => {
    const text = 'I’ll ask my manager. I’ll send the list on Friday. We’ll call you tomorrow.';
    expect(readPromises(text, now()).map(({ day }) => day)).toEqual([null, '2026-11-27', '2026-11-25']);
    expect(pickPromise(readPromises(text, now()))?.words).toBe('We’ll call you tomorrow.');
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
  const pieces = [...PROMISES.map(([text]) => text), ...NO_PROMISES];
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
      for (const { start, end, words, day } of readPromises(text, at)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words).not.toBe('');
        if (day !== null) expect(isDay(day) && day >= dayOf(at)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('a long text of nothing but beginnings is read in no time to speak of', () => {
  const text = 'I’ll just also then I’ll will let me if you '.repeat(300);
  expect(readPromises(text, now())).toEqual([]);
});
