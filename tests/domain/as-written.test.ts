import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../src/domain/as-written';
import { fold } from '../../src/domain/fold';

const LOW_HALF = /[\udc00-\udfff]/;

/** What the author wrote for a piece of the folded text. */
function written(original: string, folded: string): string {
  const text = fold(original);
  const start = text.indexOf(folded);
  expect(start).toBeGreaterThanOrEqual(0);
  return asWritten(original, text)(start, start + folded.length);
}

describe('asWritten', () => {
  it.each([
    ['Do You Deliver', 'you', 'You'],
    ['the CAFÉ Crème', 'cafe creme', 'CAFÉ Crème'],
    ['a Straße b', 'strasse', 'Straße'],
    ['soooo GOOOOD day', 'soo good', 'soooo GOOOOD'],
    ['  oak \t\u00a0 Floor', 'oak floor', 'oak Floor'],
    ['price? \r\n\r\n Please', 'price?\nplease', 'price? Please'],
    ['don’t “quote” me', "don't", 'don’t'],
    ['oa\u200bk\u202e flo\u00ador', 'oak floor', 'oak floor'],
    ['ＦＵＬＬ width', 'full', 'ＦＵＬＬ'],
    ['love ❤\ufe0f it', '❤', '❤\ufe0f'],
    ['ﬁnish it', 'finish', 'ﬁnish'],
    ['o\u0301ak', 'oak', 'o\u0301ak'],
  ])('%j: %j was %j', (original, folded, expected) => {
    expect(written(original, folded)).toBe(expected);
  });

  it('always answers what folds to the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const folded = fold(text);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), folded.length)];
        // Nobody asks for half a sign.
        if (start >= end || [start, end].some((at) => LOW_HALF.test(folded.charAt(at)))) return;
        const shown = fold(asWritten(text, folded)(start, end)).trim();
        expect(shown).toContain(fold(folded.slice(start, end)).trim().replace(/\s+/g, ' '));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        asWritten(text, fold(text))(Math.min(a, b), Math.max(a, b));
      }),
    );
  });
});
