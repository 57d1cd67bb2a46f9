import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold';
import { hashOf } from '../../../src/domain/reading/hash';
import { read } from '../../../src/domain/reading/reading';
import {
  eachFeature,
  FEATURE_KINDS,
  negatedFeature,
  wordFeature,
} from '../../../src/domain/trained/features';

interface Feature {
  feature: number;
  token: number;
  kind: string;
}

function featuresOf(text: string, negated: Uint8Array | null = null): Feature[] {
  const found: Feature[] = [];
  eachFeature(read(fold(text)), negated, (feature, token, kind) =>
    found.push({ feature, token, kind: FEATURE_KINDS[kind] ?? 'unknown' }),
  );
  return found;
}

const count = (text: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of featuresOf(text)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('eachFeature', () => {
  it.each<[string, Record<string, number>]>([
    ['', {}],
    ['oak', { word: 1, pair: 1 }],
    // A word's beginnings only where it goes on after them.
    ['oaks', { word: 1, pair: 1 }],
    ['floor', { word: 1, pair: 1, stem: 1 }],
    ['floors', { word: 1, pair: 1, stem: 2 }],
    ['flooring', { word: 1, pair: 1, stem: 3 }],
    ['an oak bed', { word: 3, pair: 3, triple: 1, apart: 1 }],
    ['an oak bed?', { word: 4, pair: 4, triple: 2, apart: 2 }],
  ])('finds in %j %j', (text, counts) => {
    expect(count(text)).toEqual({ ...counts });
  });

  it('knows a word again wherever it stands, a pair only in its order', () => {
    const of = (text: string, kind: string): number[] =>
      featuresOf(text)
        .filter((each) => each.kind === kind)
        .map(({ feature }) => feature);
    expect(of('oak bed', 'word')).toEqual(of('bed oak', 'word').reverse());
    expect(of('an oak bed', 'pair').at(-1)).toBe(of('my oak bed', 'pair').at(-1));
    expect(of('oak bed', 'pair').at(-1)).not.toBe(of('bed oak', 'pair').at(-1));
    expect(of('an oak bed', 'apart').at(-1)).toBe(of('an elm bed', 'apart').at(-1));
    expect(of('an oak bed', 'triple').at(-1)).not.toBe(of('an elm bed', 'triple').at(-1));
    expect(of('disappointed', 'stem')).toEqual(of('disappointment', 'stem'));
  });

  it('finds what a “not” turns round', () => {
    const negated = Uint8Array.from([0, 1, 0]);
    const found = featuresOf('not good, really', negated).filter(({ kind }) => kind === 'negated');
    expect(found).toEqual([{ feature: negatedFeature(hashOf('good')), token: 1, kind: 'negated' }]);
    expect(negatedFeature(hashOf('good'))).not.toBe(wordFeature(hashOf('good')));
  });

  it('tells the kinds apart: no feature of a text is one of another kind', () => {
    const kinds = new Map<number, string>();
    const text = 'the quick brown foxes are jumping over lazy dogs and nobody minds the barking at all';
    for (const { feature, kind } of featuresOf(text, new Uint8Array(99).fill(1))) {
      expect(kinds.get(feature) ?? kind).toBe(kind);
      kinds.set(feature, kind);
    }
    expect(kinds.size).toBeGreaterThan(70);
  });

  it('answers 32-bit hashes at tokens of the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = read(fold(text)).count;
        for (const { feature, token, kind } of featuresOf(text)) {
          expect(feature).toBe(feature | 0);
          expect(token).toBeLessThan(tokens);
          expect(kind).not.toBe('unknown');
        }
      }),
    );
  });
});
