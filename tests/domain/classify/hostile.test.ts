import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { OUR_POSTS } from '../posts-of-ours';
import { expectSound } from './checked';
import { HOSTILE_TEXTS } from './hostile-texts';

const classify = shippedClassifier();
const byCues = makeClassifier(null);
const intentsOf = (text: string): string[] => classify(text).intents.map(({ intent }) => intent);

describe('a hostile text', () => {
  it.each(Object.keys(HOSTILE_TEXTS))('is only read: %s', (name) => {
    const text = HOSTILE_TEXTS[name] ?? '';
    expectSound(text, classify(text));
    expectSound(text, byCues(text));
    expect(classify(text)).toEqual(classify(text));
  });

  it.each([
    'nothing',
    'blanks',
    'markup',
    'a template',
    'an order to a machine',
    'names of properties',
    'one of them alone',
    'constructor',
    'a costly pattern',
    'brackets without end',
    'nothing but people',
    'half signs alone',
  ])('says nothing: %s', (name) => {
    expect(intentsOf(HOSTILE_TEXTS[name] ?? '')).toEqual([]);
  });

  it.each(['zero-width signs', 'soft hyphens and tags', 'turned round', 'half signs'])(
    'does not hide what it says: %s',
    (name) => {
      expect(intentsOf(HOSTILE_TEXTS[name] ?? '')).toEqual(['complaint']);
    },
  );

  it('of a megabyte is still advertising', () => {
    expect(intentsOf(HOSTILE_TEXTS['a megabyte'] ?? '')[0]).toBe('spam');
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    // Posts and hostile texts torn up and thrown together.
    fc
      .array(fc.tuple(fc.constantFrom(...OUR_POSTS), fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.map(([{ text }, from, size]) => text.slice(from, from + size)).join(' ')),
    fc
      .array(fc.tuple(fc.constantFrom(...Object.values(HOSTILE_TEXTS)), fc.nat(40)), { maxLength: 20 })
      .map((parts) => parts.map(([text, size]) => text.slice(0, size)).join('')),
  );

  it('is read without harm, and what is said of it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(text, classify(text));
        expectSound(text, byCues(text));
      }),
      { numRuns: 300 },
    );
  });
});
