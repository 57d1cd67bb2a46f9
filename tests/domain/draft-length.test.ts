import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftLength } from '../../src/domain/draft-length';

const onX = (text: string) => draftLength(text, 'x');

describe('on X', () => {
  // Cases of X's own conformance suite (twitter-text, configuration 3) and of its documentation.
  it.each([
    ['nothing', '', 0],
    ['words', 'This is a test.', 15],
    ['a composed accent', 'café', 4],
    ['a decomposed accent', 'cafe\u0301', 4],
    ['NFC of one letter', 'A\u0301B', 2],
    ['NFC that takes apart', 'A\uFB2C', 4],
    ['CJK', '故人西辞', 8],
    ['160 CJK', '故'.repeat(160), 320],
    ['Hangul', '저찀쯿쿿', 8],
    ['an ellipsis', '…', 2],
    ['dashes and quotes', '– — ‘ ’ “ ”', 11],
    ['a narrow ellipsis of dots', '...', 3],
    ['a bullet', '•', 2],
    ['the euro', '€', 2],
    ['a no-break space', '\u00A0', 1],
    ['a line break', 'a\nb', 3],
    ['general punctuation', '\u2000\u200A\u200B\u200D', 4],
    ['marks of direction', '\u202A\u202C', 4],
    ['invalid characters', 'ABC\u202A\uFFFFABC\uFFFE', 12],
    ['a lone surrogate', 'a\uD800', 3],
    ['outside the first plane', '\u{10000}\u{10FFFF}', 4],
    ['Georgian, the last of weight 1', '\u10FF\u1100', 3],
  ])('%s', (_, text, weight) => {
    expect(onX(text)).toBe(weight);
  });

  it.each([
    ['one', '👾', 2],
    ['several', '😷👾😡🔥💩', 10],
    ['with skin', '🙋🏽', 2],
    ['a profession', '👨‍🎤', 2],
    ['a family', '👨‍👩‍👧‍👦', 2],
    ['140 families', '👨‍👩‍👧‍👦'.repeat(140), 280],
    ['a mix', 'H🐱☺👨‍👩‍👧‍👦', 7],
    ['a flag', '🇵🇹', 2],
    ['two flags', '🇵🇹🇩🇪', 4],
    ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['a rainbow flag', '🏳️‍🌈', 2],
    ['a keycap', '1️⃣', 2],
    ['a heart with selector', '❤️', 2],
    ['a heart without', '❤', 2],
    ['an eye in a bubble, selectors dropped', '👁‍🗨', 2],
    ['copyright as text', '©', 1],
    ['copyright as emoji', '©️', 2],
    ['digits', '123 #*', 6],
    ['Unicode 10', 'Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 34],
  ])('emoji: %s', (_, text, weight) => {
    expect(onX(text)).toBe(weight);
  });

  it.each([
    ['http', 'http://test.com', 23],
    ['https', 'https://test.com', 23],
    ['capitals', 'HTTPS://www.ExaMPLE.COM/index.html', 23],
    ['no scheme', 'test.com', 23],
    ['two letters', 't.co', 23],
    ['a second level', 'foo.co.jp', 23],
    ['a shop', 'lindt.flowers', 23],
    ['after words', 'Hi http://test.co', 26],
    ['several', 'Test https://test.com test https://test.com test.com test', 86],
    ['ten', 'https://www.twitter.com/aloha '.repeat(10), 240],
    ['a long path', `https://example.com/path/to/resource?search=${'x'.repeat(300)}&lang=en`, 23],
    ['no scheme, with a path', 'example.com/path?a=b#c', 23],
    ['a port', 'https://example.com:8080/x', 23],
    ['letters of the world in the path', 'http://example.com/Русские_слова', 23],
    ['letters of the world in the host', 'http://müller.de', 23],
    ['a full stop after it', 'See lindtfloors.com.', 28],
    ['a comma after its path', 'lindtfloors.com/oak, please', 31],
    ['brackets around it', '(lindtfloors.com)', 25],
    ['right after CJK', '見てexample.com', 27],
    ['a forgotten blank before a country', 'ok.So', 23],
  ])('addresses: %s', (_, text, weight) => {
    expect(onX(text)).toBe(weight);
  });

  it.each([
    ['a mail address', 'ana.silva@example.com'],
    ['its other half', 'x@mail.example.com'],
    ['no such domain', 'readme.txtt'],
    ['an abbreviation', 'e.g. this'],
    ['a number', '3.14'],
    ['a version', 'v1.2.3'],
    ['a mention', '@test.com'],
    ['a hashtag', '#test.com'],
    ['a forgotten blank', 'done.Thanks'],
    ['a label that is too long', `${'a'.repeat(64)}.com`],
    ['another scheme', 'ftp'],
  ])('no address: %s', (_, text) => {
    expect(onX(text)).toBe(text.length);
  });

  it('adds up over blanks', () => {
    const part = fc.constantFrom(
      'word',
      'é',
      '故',
      '👨‍👩‍👧',
      '👍🏽',
      'https://a.co/b',
      'lindt.com',
      '1️⃣',
      '…',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const sum = parts.reduce((total, one) => total + onX(one), 0);
        expect(onX(parts.join(' '))).toBe(sum + parts.length - 1);
      }),
    );
  });

  // What tries each end for each beginning does not come to an end here.
  it('bears 100,000 awkward characters', () => {
    for (const part of [
      'a',
      'a.',
      'a-',
      'http://',
      'http://a.',
      'a.co/',
      'a.co/,',
      '👨‍',
      '\u0301',
      '1️',
      '🏴',
      '_.',
    ]) {
      expect(onX(part.repeat(Math.ceil(100_000 / part.length)))).toBeGreaterThan(0);
    }
  });
});

it('counts code points elsewhere', () => {
  expect(draftLength('café 👍🏽 https://example.com', 'characters')).toBe(4 + 1 + 2 + 1 + 19);
});
