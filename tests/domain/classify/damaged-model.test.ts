import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelBuffer } from '../../../scripts/shipped-classifier';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { EVIDENCE_SIZE } from '../../../src/domain/trained/evidence';
import { openModel } from '../../../src/domain/trained/model-file';
import { DETECTION, OUTPUTS } from '../../../src/domain/trained/outputs';
import { OUR_POSTS } from '../posts-of-ours';

const HEAD = 8 + 4 * OUTPUTS.length * (2 + EVIDENCE_SIZE);
const POSTS = OUR_POSTS.filter((_, at) => at % 12 === 0).map(({ text }) => text);

describe('a damaged model', () => {
  it('is refused, or answers something for every post', () => {
    const bytes = new Uint8Array(modelBuffer());
    const flip = fc.record({
      // The numbers that everything is multiplied with are hit as often as the rest.
      at: fc.oneof(fc.nat(HEAD - 1), fc.nat(bytes.length - 1)),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 60 }), (flips) => {
        const damaged = Uint8Array.from(bytes);
        for (const { at, bits } of flips) damaged[at] = (damaged[at] ?? 0) ^ bits;
        let classify: ReturnType<typeof makeClassifier>;
        try {
          classify = makeClassifier(openModel(damaged.buffer, DETECTION));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        for (const text of POSTS) {
          const { intents, pressing, byModel } = classify(text);
          expect(intents.length).toBeLessThanOrEqual(8);
          expect([0, 1, 2]).toContain(pressing.level);
          expect(byModel).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['no number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['endlessly small', Number.NEGATIVE_INFINITY],
  ])('whose every scale and threshold is %s does not crash', (_, value) => {
    const model = openModel(modelBuffer(), DETECTION);
    const classify = makeClassifier({
      ...model,
      scales: model.scales.map(() => value),
      thresholds: model.thresholds.map(() => value),
    });
    for (const text of POSTS) expect(() => classify(text)).not.toThrow();
  });
});
