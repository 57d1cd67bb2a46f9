import { describe, expect, it } from 'vitest';
import { isReckoned, isSame, type Value, valuesIn } from '../../../../src/domain/facts/compared/values';

const MONDAY = new Date(2026, 10, 23, 14, 30);
const of = (text: string): Value[] => valuesIn(text, { list: false, now: MONDAY });
const kinds = (text: string): string[] => of(text).map(({ kind }) => kind);
const one = (text: string): Value => of(text)[0] as Value;

describe('values of a text', () => {
  it.each([
    ['that is £45, or 20% less on mondays', ['money', 'percent', 'days']],
    ['open from 9.30 till 5pm', ['time', 'time']],
    ['ready in 3 to 5 days, takes 40 minutes', ['length', 'length']],
    ['r450 or ksh 4,500', ['money', 'money']],
    ['room for 12 people, 3 of them', ['count', 'bare']],
    ['one of them is nice, the tent', []],
    ['41k on it, 41,000 in all', ['bare', 'bare']],
    ['', []],
  ])('%j', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('do not overlap, and stand in order', () => {
    const all = of('mon to fri 9-5.30, £45 for 2 hours, then 10% off from the 3rd');
    for (const [at, value] of all.entries())
      expect(value.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
  });
});

describe('two values', () => {
  it.each([
    ['£45', '45 pounds', true],
    ['£45', '£54', false],
    ['till 6', 'until 6pm', true],
    ['from 6am', 'till 6pm', false],
    ['a week', '7 days', true],
    ['two or three days', '2 to 3 weeks', false],
    ['on saturday', 'at weekends', true],
    ['on friday', 'at weekends', false],
    ['tomorrow', 'on tuesdays', true],
    ['45', '£45', true],
    ['50', '£45', false],
    ['41k', '41,000', true],
    ['6', 'until 6pm', true],
    ['90', '90 minutes', true],
    ['12 people', '12 kg', null],
    ['£45', '45 minutes', null],
    ['5', 'on friday', null],
  ])('%j and %j', (a, b, expected) => expect(isSame(one(a), one(b))).toBe(expected));

  it('may be reckoned: several of one, two together, as many as were asked for', () => {
    const known = of('£180, trial £90');
    expect(isReckoned(one('£270'), known, [])).toBe(true);
    expect(isReckoned(one('£540'), known, [])).toBe(true);
    expect(isReckoned(one('£1,260'), known, of('7 of us'))).toBe(true);
    expect(isReckoned(one('£250'), known, [])).toBe(false);
  });
});
