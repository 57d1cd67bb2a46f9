import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/domain/fold';
import { MAX_POST_TEXT } from '../../src/domain/post-limits';
import { foldText, tokensOf } from '../../src/domain/tokens';

describe('fold', () => {
  it.each([
    ['Lindt FLOORS', 'lindt floors'],
    ['Café Crème', 'cafe creme'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ﬁnish', 'finish'],
    ['ＦＵＬＬ width', 'full width'],
    ['don’t “quote”', 'don\'t "quote"'],
    ['soooo gooood', 'soo good'],
    ['£1000', '£1000'],
    ['www.example.com', 'www.example.com'],
    ['oa\u200bk flo\u00ador', 'oak floor'],
    ['\u202eoak\u202c', 'oak'],
    ['oak \t\u00a0 floor', 'oak floor'],
    ['price? \r\n\r\n please', 'price?\nplease'],
    ['a\u0000b', 'ab'],
    ['❤\ufe0f', '❤'],
    ['हिन्दी', 'हिन्दी'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('drops a flood of combining marks', () => {
    expect(fold(`o${'\u0301'.repeat(500)}ak`)).toBe('oak');
    expect(fold(`o${'\u0489'.repeat(500)}ak`).length).toBeLessThanOrEqual(7);
  });

  it('keeps lone surrogates harmless', () => {
    expect(fold('oak \ud83d floor')).toContain('floor');
    expect(tokensOf(fold('\udc00oak\ud83d')).map(({ text }) => text)).toEqual(['oak']);
  });

  it('reads no more than a post may hold, and returns no more', () => {
    expect(fold('a b '.repeat(500_000)).length).toBeLessThanOrEqual(MAX_POST_TEXT);
    // One Arabic ligature is eighteen letters.
    expect(fold('\ufdfa'.repeat(MAX_POST_TEXT)).length).toBeLessThanOrEqual(MAX_POST_TEXT);
  });

  it('folded twice is folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 300 },
    );
  });
});

describe('tokens', () => {
  it('cuts at everything that is no letter, mark or digit', () => {
    expect(foldText("Dana's oak-floor, #LindtFloors 24/7!").tokens.map(({ text }) => text)).toEqual([
      'dana',
      's',
      'oak',
      'floor',
      'lindtfloors',
      '24',
      '7',
    ]);
  });

  it('takes signs of scripts without blanks one by one', () => {
    expect(foldText('木地板 oak').tokens.map(({ text }) => text)).toEqual(['木', '地', '板', 'oak']);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = foldText(text);
        for (const token of folded.tokens) expect(folded.text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
