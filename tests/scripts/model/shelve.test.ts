import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET_SHIFT, pack, shelve } from '../../../scripts/model/shelve';
import { EVIDENCE_SIZE } from '../../../src/domain/trained/evidence';
import { fingerprintOf, modelBytes, openModel, SLOTS, slotOf } from '../../../src/domain/trained/model-file';
import { DETECTION, OUTPUTS } from '../../../src/domain/trained/outputs';

/** A feature by its bucket and its fingerprint; two bits between them say nothing. */
const feature = (bucket: number, fingerprint: number, between = 0): number =>
  (bucket << BUCKET_SHIFT) | (between << 16) | fingerprint;

describe('shelve', () => {
  it('keeps the weightiest of a bucket', () => {
    const six = [11, 12, 13, 14, 15, 16].map((fingerprint) => feature(7, fingerprint));
    const other = feature(8, 99);
    const places = shelve([...six, other]);
    expect([...places.keys()]).toEqual([...six.slice(0, SLOTS), other]);
    expect([...places.values()]).toEqual([28, 29, 30, 31, 32]);
  });

  it('never keeps two that cannot be told apart', () => {
    expect([...shelve([feature(7, 11), feature(7, 11, 1), feature(8, 11)]).keys()]).toEqual([
      feature(7, 11),
      feature(8, 11),
    ]);
    // No fingerprint is 0: that is an empty slot.
    expect([...shelve([feature(7, 0), feature(7, 1)]).keys()]).toEqual([feature(7, 0)]);
  });

  it('puts each where it will be sought, none on another', () => {
    const features = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 500 });
    // Few buckets, so that they fill.
    const crowded = fc.uniqueArray(
      fc.tuple(fc.nat(5), fc.nat(20)).map(([bucket, fingerprint]) => feature(bucket, fingerprint)),
      { maxLength: 100 },
    );
    fc.assert(
      fc.property(fc.oneof(features, crowded), (weightiest) => {
        const places = shelve(weightiest);
        expect(new Set(places.values()).size).toBe(places.size);
        const told = new Set<string>();
        for (const [each, slot] of places) {
          const first = slotOf(each, BUCKET_SHIFT);
          expect(slot).toBeGreaterThanOrEqual(first);
          expect(slot).toBeLessThan(first + SLOTS);
          told.add(`${first} ${fingerprintOf(each)}`);
        }
        expect(told.size).toBe(places.size);
      }),
    );
  });
});

describe('pack', () => {
  it('opens again as the same weights, but for what a byte cannot say', () => {
    const features = Array.from({ length: 400 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    const places = shelve(features);
    const columns = new Map([...places.keys()].map((each, column) => [each, column]));
    const weights = OUTPUTS.map((_, output) =>
      Float64Array.from(
        { length: places.size },
        (__, column) => Math.sin(column * 7 + output) * (output + 0.1),
      ),
    );
    const packed = pack(places, columns, weights);
    const model = openModel(
      Uint8Array.from(
        modelBytes({
          ...packed,
          thresholds: new Float32Array(OUTPUTS.length),
          evidence: new Float32Array(OUTPUTS.length * EVIDENCE_SIZE),
        }),
      ).buffer,
      DETECTION,
    );
    expect(model.bucketShift).toBe(BUCKET_SHIFT);
    for (const [each, slot] of places) {
      expect(model.fingerprints[slot]).toBe(fingerprintOf(each));
      for (const [output, given] of weights.entries()) {
        const scale = model.scales[output] ?? 0;
        const back = (model.weights[slot * OUTPUTS.length + output] ?? 0) * scale;
        expect(Math.abs(back - (given[columns.get(each) ?? 0] ?? 0))).toBeLessThanOrEqual(scale * 0.501);
      }
    }
    // Nothing stands where nothing was put.
    expect(model.fingerprints.filter((fingerprint) => fingerprint !== 0)).toHaveLength(places.size);
  });

  it('gives the largest weight the most steps, and lives with nothing to say', () => {
    const features = Array.from({ length: 4000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    const places = shelve(features);
    const columns = new Map([...places.keys()].map((each, column) => [each, column]));
    const nothing = new Float64Array(places.size);
    const one = new Float64Array(places.size).fill(1);
    one[5] = -1000;
    const packed = pack(places, columns, [one, ...OUTPUTS.slice(1).map(() => nothing)]);
    const slot = places.get([...places.keys()][5] ?? 0) ?? 0;
    expect(packed.weights[slot * OUTPUTS.length]).toBe(-127);
    expect(packed.scales[0]).toBeCloseTo(1000 / 127);
    expect(packed.scales.every((scale) => scale > 0)).toBe(true);
    expect(packed.weights.every((weight, at) => at % OUTPUTS.length === 0 || weight === 0)).toBe(true);
  });
});
