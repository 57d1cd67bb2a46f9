import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillGap, gapsIn, readyToInsert } from '../../../src/domain/template/gaps';

describe('gapsIn', () => {
  it.each([
    ['No gaps here: { } [x] <y>', []],
    ['⟦price⟧ and ⟦day⟧ and ⟦price⟧', ['price', 'day']],
    ['⟦ price ⟧', ['price']],
    ['Hi {{contact.firstName}}, {{me.store|x}}', ['first name', 'your store']],
    ['{{price}} ⟦price⟧', ['price']],
    ['{{{x}}}', ['x']],
    ['half ⟦open', ['⟦']],
    ['half shut⟧', ['⟧']],
    ['half {{open', ['{{']],
    ['half shut}}', ['}}']],
    ['⟦⟧ {{}}', ['⟦⟧', '{{}}']],
    ['⟦a\nb⟧', ['⟦', '⟧']],
    ['⟦⟦x⟧⟧', ['⟦', 'x', '⟧']],
  ])('%j', (text, gaps) => {
    expect(gapsIn(text)).toEqual(gaps);
    expect(readyToInsert(text)).toEqual(gaps.length === 0 ? { ok: true } : { ok: false, gaps });
  });
});

describe('fillGap', () => {
  it('fills every place of one gap and no other', () => {
    expect(fillGap('⟦price⟧, ⟦day⟧, {{price}}', 'price', ' € 49 ')).toBe('€ 49, ⟦day⟧, € 49');
  });

  it('takes the value as it is', () => {
    expect(fillGap('⟦price⟧', 'price', '$& $1')).toBe('$& $1');
    expect(fillGap('⟦what you do best⟧', 'what you do best', '{{me.store}} ⟦x⟧')).toBe('((me.store)) [x]');
  });

  it('leaves the gap when the value is blank', () => {
    expect(fillGap('⟦price⟧', 'price', '  ')).toBe('⟦price⟧');
  });

  it('is ready after every gap was filled, whatever with', () => {
    const draft = fc
      .array(fc.constantFrom('⟦price⟧', '⟦day⟧', '{{me.store}}', '⟦', '⟧', '{{', '}}', ' ', 'a', '.'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(draft, fc.string({ minLength: 1, unit: 'binary' }), (text, value) => {
        fc.pre(value.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').trim() !== '');
        // Filling the inner of two nested marks makes the outer ones a gap of their own.
        let filled = text;
        for (let [gap] = gapsIn(filled); gap !== undefined; [gap] = gapsIn(filled)) {
          const before = filled;
          filled = fillGap(filled, gap, value);
          expect(filled).not.toBe(before);
        }
        expect(gapsIn(filled)).toEqual([]);
      }),
    );
  });
});
