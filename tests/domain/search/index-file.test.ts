import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIndex, encodeIndex } from '../../../src/domain/search/index-file';
import { EMPTY_INDEX } from '../../../src/domain/search/search-index';
import { idsFound, indexed } from './indexed';

const INDEX = indexed({
  'a "quoted"\nid': { name: 'Ana 田中 Kovač', posts: 'the floor came up', numbers: ['351912345678'] },
  jonas: { name: 'Jonas 😀 Weber', notes: 'wants a red sofa' },
});

describe('the index as a buffer', () => {
  it('is the same index again', () => {
    expect(decodeIndex(encodeIndex(INDEX))).toEqual(INDEX);
    expect(decodeIndex(encodeIndex(EMPTY_INDEX))).toEqual(EMPTY_INDEX);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }), (texts) => {
        const index = indexed(Object.fromEntries(texts.map((text, at) => [`p${at}`, { notes: text }])));
        expect(decodeIndex(encodeIndex(index))).toEqual(index);
      }),
    );
  });

  it('finds what the index found', () => {
    const again = decodeIndex(encodeIndex(INDEX));
    for (const query of ['kova', '田中', 'jonsa', '912345', 'red']) {
      expect(idsFound(INDEX, query)).toHaveLength(1);
      expect(again && idsFound(again, query)).toEqual(idsFound(INDEX, query));
    }
  });

  it('is nothing when any of its bytes was damaged, or it was cut short', () => {
    const bytes = new Uint8Array(encodeIndex(INDEX));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(decodeIndex(damaged.buffer)).toBeNull();
      }),
      { numRuns: 400 },
    );
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeIndex(bytes.slice(0, length).buffer)).toBeNull();
    }
    expect(decodeIndex(new TextEncoder().encode('{"not": "an index"}'.repeat(10)).buffer)).toBeNull();
  });
});
