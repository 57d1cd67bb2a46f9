import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestBytes, LEAF, openForest, sumOf } from '../../../../src/domain/facts/compared/forest';
import { FEATURES } from '../../../../src/domain/facts/compared/row';
import { treesFor } from './trees';

const TREES = treesFor('yesToDenied', 'other');
const bytesOf = (): ArrayBuffer => forestBytes(TREES, FEATURES).buffer;
const rowWith = (name: (typeof FEATURES)[number]): Float32Array => {
  const row = new Float32Array(FEATURES.length);
  row[FEATURES.indexOf(name)] = 1;
  return row;
};

describe('a file of trees', () => {
  it('comes back as it was written', () => {
    expect(openForest(bytesOf(), FEATURES)).toEqual(TREES);
  });

  it('sums up what each tree answers', () => {
    const trees = openForest(bytesOf(), FEATURES);
    expect(sumOf(trees, new Float32Array(FEATURES.length))).toBe(-2);
    expect(sumOf(trees, rowWith('other'))).toBe(3);
  });

  it('is refused where it is none, was cut off, or was made for other features', () => {
    expect(() => openForest(new ArrayBuffer(64), FEATURES)).toThrow('Not a file of trees');
    expect(() => openForest(new ArrayBuffer(0), FEATURES)).toThrow('Not a file of trees');
    expect(() => openForest(bytesOf().slice(0, -1), FEATURES)).toThrow('bytes where');
    expect(() => openForest(bytesOf(), FEATURES.toReversed())).toThrow('other features');
  });

  it('is refused where a way through it does not end', () => {
    const round = { ...TREES, rights: TREES.rights.map(() => 0) };
    expect(() => openForest(forestBytes(round, FEATURES).buffer, FEATURES)).toThrow('nowhere');
    const outside = { ...TREES, rights: TREES.rights.map((right) => right && 5000) };
    expect(() => openForest(forestBytes(outside, FEATURES).buffer, FEATURES)).toThrow('nowhere');
    const noNumber = { ...TREES, values: TREES.values.map(() => Number.NaN) };
    expect(() => openForest(forestBytes(noNumber, FEATURES).buffer, FEATURES)).toThrow('nowhere');
    const unknown = {
      ...TREES,
      features: TREES.features.map((one) => (one === LEAF ? one : FEATURES.length)),
    };
    expect(() => openForest(forestBytes(unknown, FEATURES).buffer, FEATURES)).toThrow('nowhere');
  });

  it('either opens or is refused, whatever is damaged, and always answers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), (at, value) => {
        const bytes = new Uint8Array(bytesOf());
        bytes[at % bytes.length] = value;
        try {
          expect(sumOf(openForest(bytes.buffer, FEATURES), rowWith('other'))).toBeTypeOf('number');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
