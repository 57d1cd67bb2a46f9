import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_FILE, shippedModel } from '../../../scripts/shipped-classifier';
import { OUTPUTS } from '../../../src/domain/trained/outputs';

const bytes = readFileSync(MODEL_FILE);
const card = readFileSync(MODEL_FILE.replace(/\.bin$/, '.md'), 'utf8');

describe('the shipped model', () => {
  it('is at most a million bytes', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  });

  it('is the one that its card describes', () => {
    expect(card).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(card).toContain(`${bytes.length} bytes`);
    for (const output of OUTPUTS) expect(card).toContain(output);
  });

  it('opens, and is full of numbers that mean something', () => {
    const model = shippedModel();
    for (const part of [model.scales, model.thresholds, model.evidence])
      expect(part.every(Number.isFinite)).toBe(true);
    expect(model.scales.every((scale) => scale > 0)).toBe(true);
    const filled = model.fingerprints.filter((fingerprint) => fingerprint !== 0).length;
    expect(filled).toBeGreaterThan(model.fingerprints.length / 2);
    // Each output has something to say.
    for (const [output] of OUTPUTS.entries())
      expect(model.weights.some((weight, at) => at % OUTPUTS.length === output && weight !== 0)).toBe(true);
  });

  it('was taught by nothing that may not teach, and names licences', () => {
    const taught = [...card.matchAll(/^\| (\w+) \| \d+ \| (.+) \|$/gm)];
    expect(taught.length).toBeGreaterThan(3);
    for (const [, set = '', licence = ''] of taught) {
      expect(licence).not.toBe('unknown');
      expect(['us_airline', 'tweeteval_sentiment', 'brand_emotion', 'qatar_living']).not.toContain(set);
      expect(set).not.toMatch(/^(xlmt|churn_chatbot)/);
    }
  });
});
