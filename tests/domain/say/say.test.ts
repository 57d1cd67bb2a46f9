import { afterEach, describe, expect, it } from 'vitest';
import { textsOf } from '../../../scripts/locales';
import { describeDay } from '../../../src/domain/days';
import { monthName, weekdayName } from '../../../src/domain/say/calendar';
import type { Key } from '../../../src/domain/say/keys';
import { say, sayCount, sayList, sayNumber, sayParts, speakFrom, speech } from '../../../src/domain/say/say';
import { sayPercent } from '../../../src/domain/say-percent';
import { sayYearlyDay } from '../../../src/domain/yearly-day';

function speak(language: string, more: Record<string, string> = {}): void {
  const texts = new Map([...textsOf(language), ...Object.entries(more)]);
  speakFrom((key) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`There is no text ${key}.`);
    return text;
  });
}

afterEach(() => speak('en'));

const TEXT = 'common_name' as Key;

describe('a text', () => {
  it('has its places filled, numbers as the language writes them', () => {
    speak('en', { common_name: '{who} wrote {count} times, said {who}' });
    expect(say(TEXT, { who: 'Ana', count: 12_000 })).toBe('Ana wrote 12,000 times, said Ana');
    speak('es', { common_name: '{who} escribió {count} veces' });
    expect(say(TEXT, { who: 'Ana', count: 12_000 })).toBe('Ana escribió 12.000 veces');
  });

  it('takes what is given as it is: a name may look like a place, or like a replacement of JavaScript', () => {
    speak('en', { common_name: '{who} and {whom}' });
    expect(say(TEXT, { who: '{whom}', whom: '$& $1 $$' })).toBe('{whom} and $& $1 $$');
  });

  it('is never said by halves', () => {
    speak('en', { common_name: 'Written by {who}' });
    expect(() => say(TEXT)).toThrow('{who}');
    expect(() => say(TEXT, { toString: 'x' })).toThrow('{who}');
    speak('en', { common_name: 'Written by {constructor}' });
    expect(() => say(TEXT)).toThrow('{constructor}');
  });

  it('may hold more than words, in the order of the language', () => {
    const link = { tag: 'a' };
    speak('en', { common_name: 'Read {link} first' });
    expect(sayParts(TEXT, { link })).toEqual(['Read ', link, ' first']);
    speak('es', { common_name: '{link}: léelo antes' });
    expect(sayParts(TEXT, { link })).toEqual([link, ': léelo antes']);
    expect(() => sayParts(TEXT, {})).toThrow('{link}');
  });

  it('has the form that its number asks for', () => {
    expect([0, 1, 2, 1200].map((days) => sayCount('when_days', days))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,200 days',
    ]);
    speak('es');
    expect([0, 1, 2, 1_000_000].map((days) => sayCount('when_days', days))).toEqual([
      '0 días',
      '1 día',
      '2 días',
      '1.000.000 días',
    ]);
  });
});

describe('the language', () => {
  it('is that of the texts, not of the machine', () => {
    speak('es');
    expect(speech()).toMatchObject({ language: 'es', locale: 'es', direction: 'ltr' });
    speak('es', { common_direction: 'rtl' });
    expect(speech().direction).toBe('rtl');
  });

  it('writes numbers, lists and days its own way', () => {
    const now = new Date(2026, 10, 23, 9);
    expect([sayNumber(1234567.5), sayList(['a', 'b', 'c']), sayPercent(0.821)]).toEqual([
      '1,234,567.5',
      'a, b and c',
      '82%',
    ]);
    expect([describeDay('2026-11-24', now), describeDay('2027-09-01', now), sayYearlyDay('--05-12')]).toEqual(
      ['tomorrow', 'Wed 1 Sep 2027', '12 May'],
    );
    speak('es');
    expect([sayNumber(1234567.5), sayList(['a', 'b', 'c']), sayPercent(0.821)]).toEqual([
      '1.234.567,5',
      'a, b y c',
      '82 %',
    ]);
    expect([
      describeDay('2026-11-24', now),
      describeDay('2027-09-01', now),
      sayYearlyDay('1990-05-12'),
    ]).toEqual(['mañana', 'mié 1 sept 2027', '12 de mayo de 1990']);
  });

  it('names weekdays and months wherever the machine stands', () => {
    expect([0, 1, 6].map((day) => weekdayName(day, 'long'))).toEqual(['Sunday', 'Monday', 'Saturday']);
    expect([1, 9, 12].map((month) => monthName(month, 'short'))).toEqual(['Jan', 'Sep', 'Dec']);
    speak('es');
    expect(weekdayName(0, 'long')).toBe('domingo');
  });
});
