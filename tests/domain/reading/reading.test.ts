import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold';
import { hashOf } from '../../../src/domain/reading/hash';
import { EMOJI, KINDS } from '../../../src/domain/reading/kinds';
import { MAX_TOKENS, read } from '../../../src/domain/reading/reading';
import { hashesOf, told } from './tokens-of';

describe('read', () => {
  it.each<[string, string]>([
    // Words and what stands within them.
    ["don't", "word:don't"],
    ["rock'n'roll", "word:rock'n'roll"],
    ["the dogs' 'quoted' (word)", 'word:the word:dogs word:quoted word:word'],
    ['oak-floor', 'word:oak word:floor'],
    ['oak - floor', 'word:oak sign:- word:floor'],
    ['snake_case', 'word:snake_case'],
    ['Baker & Sons', 'word:baker word:& word:sons'],
    ['Café “Größe”', 'word:cafe word:grosse'],
    // People, tags, addresses.
    ['@Dana.B hi', 'mention:@dana.b word:hi'],
    ['thanks @dana.', 'word:thanks mention:@dana stop:.'],
    ['.@dana', 'stop:. mention:@dana'],
    ['at @ five', 'word:at word:five'],
    ['#oak #oak_floor # oak', 'tag:#oak tag:#oak_floor word:oak'],
    ['lindt.com', 'address:lindt.com'],
    ['see Lindt.com, please', 'word:see address:lindt.com, word:please'],
    ['bit.ly/x shop.co.uk/a?b=1', 'address:bit.ly/x address:shop.co.uk/a?b=1'],
    ['www.a.example/x', 'address:www.a.example/x'],
    ['https://a.example/x?y=1#z and on', 'address:https://a.example/x?y=1#z word:and word:on'],
    ['dana@lindt.com', 'word:dana mention:@lindt.com'],
    ['end.Begin', 'word:end stop:. word:begin'],
    // Numbers and money.
    ['1,200 or 24/7', 'number:1,200 word:or number:24/7'],
    ['10am 5.5mm 10:30', 'number:10am number:5.5mm number:10:30'],
    ['is it 5, or 6?', 'word:is word:it number:5 sign:, word:or number:6 stop:?'],
    ['£25 25€ 50%', 'sign:£ number:25 number:25 sign:€ number:50 sign:%'],
    // Faces and emoji.
    [':) ;-) =) <3 :D :p', 'face::) face:;-) face:=) face:<3 face::d face::p'],
    [":( :'( :/ :-|", "face::( face::'( face::/ face::-|"],
    ['a:b', 'word:a sign:: word:b'],
    ['nice😍floor', 'word:nice emoji:😍 word:floor'],
    ['👍🏽!', 'emoji:👍 stop:!'],
    ['👩‍🔧', 'emoji:👩 emoji:🔧'],
    ['❤️❤️', 'emoji:❤ emoji:❤'],
    // Ends of sentences.
    ['wow!!! really?!', 'word:wow stop:!!! word:really stop:? stop:!'],
    ['well... no', 'word:well sign:... word:no'],
    ['well… no', 'word:well sign:... word:no'],
    ['a\r\n\r\nb', 'word:a stop:\n word:b'],
    ['¿Cuánto?', 'stop:¿ word:cuanto stop:?'],
    // Scripts without blanks, and others.
    ['木地板 いくら？', 'word:木地板 word:いくら stop:?'],
    ['多少钱。', 'word:多少钱 stop:。'],
    ['Сколько стоит', 'word:сколько word:стоит'],
    ['कीमत क्या', 'word:कीमत word:क्या'],
    // Nothing to read.
    ['', ''],
    [' \u200b\u202e ', ''],
    ['"()[]{}', ''],
    ['\ud83d oak \udc00', 'word:oak'],
  ])('%j reads %j', (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["don't", 'dont', 'don’t'],
    ['1,200', '7', '3.50', '10/12'],
    ['10am', '9AM'],
    ['£', '$', '€', '₹'],
    ['@dana', '@lindt_floors', '@a.b'],
    ['lindt.com', 'https://a.example/b', 'www.a.example'],
    ['oak', '#oak', 'OAK', 'óak'],
    [':)', ';-)', '=]', '<3', ':D', ':*'],
    [':(', ":'(", ':-/', ':['],
    ['👍', '👍🏻', '👍🏿'],
    ['❤', '❤️'],
    ['!', '!!', '!!!!!'],
    ['?', '???'],
    ['..', '...', '…', '......'],
    ['.', '\n'],
    ['and', '&'],
  ])('%j and its like say the same', (first, ...others) => {
    // Leading and trailing line breaks go with blanks when folded; between words they stay.
    const said = (text: string): number[] => hashesOf(`x ${text} x`).slice(1, -1);
    expect(said(first)).toHaveLength(1);
    for (const other of others) expect(said(other)).toEqual(said(first));
  });

  it.each([
    ['!', '?'],
    ['10am', '10'],
    ['oak', 'oaks'],
    [':)', ':('],
    ['👍', '👎'],
    ['$', '%'],
  ])('%j and %j do not', (one, other) => {
    expect(hashesOf(one)).not.toEqual(hashesOf(other));
  });

  it('stops at its limits', () => {
    expect(read('a '.repeat(5000)).count).toBe(MAX_TOKENS);
    expect(read('?!'.repeat(5000)).count).toBe(MAX_TOKENS);
    expect(read('a b c d e', 3).count).toBe(3);
    expect(read('', 0).count).toBe(0);
    expect(read('a b', Number.POSITIVE_INFINITY).count).toBe(2);
  });
});

describe('tokens', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    // Signs that begin or end something, thrown together.
    fc
      .array(
        fc.constantFrom(
          ..."@#&.,:;!?/-+=%<3()'_ \n",
          'a',
          'http',
          'www',
          'com',
          '7',
          '£',
          '👍',
          '🏽',
          '\u200d',
          '\ufe0f',
          '木',
          '\ud83d',
          '\udc00',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  );

  const inOrder = (text: string): void => {
    const { count, kinds, starts, ends } = read(text);
    expect(count).toBeLessThanOrEqual(text.length);
    let before = 0;
    for (let at = 0; at < count; at++) {
      const start = starts[at] ?? -1;
      const end = ends[at] ?? -1;
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(kinds[at]).toBeLessThan(KINDS);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(text.length);
  };

  it('stand in order, inside the text, none on another; no more of them than signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        inOrder(fold(text));
        // What was not folded is read without harm too.
        inOrder(text);
      }),
      { numRuns: 400 },
    );
  });

  it('never hold half an emoji', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        const { count, kinds, starts, ends } = read(folded);
        for (let at = 0; at < count; at++) {
          if (kinds[at] !== EMOJI) continue;
          expect(folded.slice(starts[at], ends[at])).toMatch(/^[\p{Extended_Pictographic}\p{RI}]$/u);
        }
      }),
    );
  });

  it('are the same whatever the capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        expect(told(text.toUpperCase())).toBe(told(text.toLowerCase()));
      }),
    );
  });
});

describe('hashOf', () => {
  // From http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is FNV-1a, of which 30 bits are kept', (text, hash) => {
    expect(hashOf(text)).toBe(hash & 0x3fffffff);
  });
});
