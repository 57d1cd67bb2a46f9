import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_SIZE } from '../../../src/domain/trained/evidence';
import { FEATURE_KINDS } from '../../../src/domain/trained/features';
import {
  fingerprintOf,
  KIND_WEIGHTS,
  modelBytes,
  openModel,
  SLOTS,
  slotOf,
  type TrainedModel,
} from '../../../src/domain/trained/model-file';
import { DETECTION, OUTPUTS } from '../../../src/domain/trained/outputs';
import { smallModel } from './small-model';

const MODEL = smallModel(
  [
    [0x12345678, { praise: 100, spam: -127 }],
    [0x9abc0000 | 0, { now: 1 }],
  ],
  { thresholds: { complaint: -1.5 }, evidence: [['waits', EVIDENCE_SIZE - 1, 0.25]] },
);

function buffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function changed(change: (bytes: Uint8Array) => Uint8Array | undefined): ArrayBuffer {
  const bytes = modelBytes(MODEL);
  return buffer(change(bytes) ?? bytes);
}

describe('a model file', () => {
  it('opens as what was written', () => {
    expect(openModel(buffer(modelBytes(MODEL)), DETECTION)).toEqual(MODEL);
  });

  it('opens the same whatever stood in it', () => {
    const floats = (length: number): fc.Arbitrary<Float32Array> =>
      fc.float32Array({ minLength: length, maxLength: length, noNaN: true, noDefaultInfinity: true });
    const slots = SLOTS * 4;
    const model: fc.Arbitrary<TrainedModel> = fc.record({
      bucketShift: fc.constant(30),
      scales: floats(OUTPUTS.length),
      thresholds: floats(OUTPUTS.length),
      evidence: floats(OUTPUTS.length * EVIDENCE_SIZE),
      fingerprints: fc.uint16Array({ minLength: slots, maxLength: slots }),
      weights: fc.int8Array({ minLength: slots * OUTPUTS.length, maxLength: slots * OUTPUTS.length }),
    });
    fc.assert(
      fc.property(model, (each) => {
        expect(openModel(buffer(modelBytes(each)), DETECTION)).toEqual(each);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array | undefined, RegExp]>([
    ['of another kind', (bytes) => void bytes.set([0x50, 0x4b, 3, 4]), /Not a model file/],
    ['of another version', (bytes) => void bytes.set([0x32], 3), /Not a model file/],
    ['that is empty', () => new Uint8Array(0), /Not a model file/],
    ['cut in its head', (bytes) => bytes.slice(0, 100), /Not a model file/],
    ['cut at its end', (bytes) => bytes.slice(0, -1), /bytes where \d+ were expected/],
    ['with something behind', (bytes) => Uint8Array.from([...bytes, 0]), /bytes where \d+ were expected/],
    ['that claims more buckets', (bytes) => void bytes.set([0, 0, 1, 0], 4), /were expected/],
    ['that claims 4 thousand million buckets', (bytes) => void bytes.fill(255, 4, 8), /were expected/],
    ['that claims no buckets', (bytes) => void bytes.fill(0, 4, 8), /were expected/],
    ['that claims 65 buckets', (bytes) => void bytes.set([65], 4), /were expected/],
    ['that is a web page', () => new TextEncoder().encode(`<!doctype html>${' '.repeat(9999)}`), /Not a/],
  ])('%s is refused', (_, change, message) => {
    expect(() => openModel(changed(change), DETECTION)).toThrow(message);
  });
});

describe('slots and fingerprints', () => {
  it('stand inside the file for every feature, and no feature looks like an empty slot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        fc.integer({ min: 1, max: 20 }),
        (feature, bits) => {
          const slot = slotOf(feature, 32 - bits);
          expect(slot % SLOTS).toBe(0);
          expect(slot).toBeGreaterThanOrEqual(0);
          expect(slot).toBeLessThan(SLOTS * 2 ** bits);
          expect(fingerprintOf(feature)).toBeGreaterThan(0);
          expect(fingerprintOf(feature)).toBeLessThanOrEqual(0xffff);
        },
      ),
    );
  });

  it('weigh each kind of feature', () => {
    expect(KIND_WEIGHTS).toHaveLength(FEATURE_KINDS.length);
    for (const weight of KIND_WEIGHTS) expect(weight).toBeGreaterThan(0);
  });
});
