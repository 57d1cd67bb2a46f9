import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../src/domain/language/languages';
import { languageOf } from '../../../src/domain/language/recognise';
import { read } from '../../../src/domain/reading/reading';
import { POSTS_BY_LANGUAGE } from './posts-by-language';

const recognised = (text: string): Language | null => languageOf(text, read(fold(text).trim()));

/**
 * Obvious posts that are taken for another language than this. To be mended, not to be added to.
 */
const KNOWN_MISSES: ReadonlyArray<readonly [Language | null, string]> = [
  [null, 'Bedankt, de vloer is prachtig'],
  [null, 'Sto ancora aspettando il mio ordine'],
  [null, 'price kya hai'],
  [null, 'Paljonko tämä maksaa?'],
  [null, 'Köszönöm szépen, nagyon szép'],
  [null, 'Shop ơi còn hàng không?'],
  ['en', 'en suite?'],
  ['en', 'de luxe sofa'],
];

/** Missed once. */
const MENDED: ReadonlyArray<readonly [Language | null, string]> = [
  ['de', 'was kostet das?'],
  ['de', 'Was kostet der Ring?'],
  ['de', 'Unfreundlicher Service, niemand antwortet'],
  ['de', 'Bin interessiert'],
  ['es', 'me interesa'],
  ['fr', 'magnifique !'],
  ['pt', 'qto custa?'],
  [null, 'कीमत क्या है?'],
  [null, 'দাম কত?'],
  ['en', '𝗛𝗼𝘄 𝗺𝘂𝗰𝗵?'],
  // Accents that stand apart from their letters.
  ['de', 'wunderschön 😍'.normalize('NFD')],
];

describe('languageOf', () => {
  it.each(POSTS_BY_LANGUAGE)('takes for %s: %j', (language, text) => {
    expect(recognised(text)).toBe(language);
  });

  it.each(MENDED)('takes for %s by now: %j', (language, text) => {
    expect(recognised(text)).toBe(language);
  });

  it('misses these obvious ones, and no more', () => {
    const missed = KNOWN_MISSES.filter(([language, text]) => recognised(text) !== language);
    // Whoever mends one moves it up into the posts.
    expect(missed).toEqual(KNOWN_MISSES);
    expect(KNOWN_MISSES).toHaveLength(8);
  });

  it.each(POSTS_BY_LANGUAGE)('whatever the capitals and invisible signs: %s %j', (language, text) => {
    expect(recognised(text.toUpperCase())).toBe(language);
    expect(recognised(`\u200b${text}\u200b`)).toBe(language);
  });

  it('needs more than a borrowed word', () => {
    const post = 'I love this floor and the people who laid it for us';
    for (const word of ['gracias', 'obrigada', 'merci', 'danke', 'grazie', 'salamat', 'señor', 'Größe'])
      expect(recognised(`${post}, ${word}`)).toBe('en');
  });

  it('answers one of its languages or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect([...LANGUAGES, null]).toContain(recognised(text));
      }),
    );
  });
});

describe('languages', () => {
  it('have names to show', () => {
    expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...LANGUAGES].sort());
    expect(LANGUAGES[0]).toBe('en');
  });
});
