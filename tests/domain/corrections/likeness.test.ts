import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessTo, sketchOf } from '../../../src/domain/corrections/likeness';
import { anyText } from './given';

function likeness(a: string, b: string): number {
  return likenessTo([sketchOf(a)]).find(sketchOf(b))[0] ?? 0;
}

describe('likeness', () => {
  it('is between 0 and 1, the same either way, and 1 for the same words', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const alike = likeness(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1 + 1e-9);
        expect(likeness(b, a)).toBeCloseTo(alike, 9);
        if (sketchOf(a).size > 0) expect(likeness(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    ['Anyone know a good carpet fitter in Leeds?', 'anyone KNOW a good carpet-fitter in Hull', 0.7, 1],
    ['New herringbone jacket in the shop today', 'Another herringbone jacket in the shop today', 0.7, 1],
    ['price please', 'Price, please!!', 0.99, 1],
    ['¿Alguien conoce un buen carpintero en Sevilla?', 'alguien conoce un buen carpintero en Cadiz', 0.7, 1],
    // Everyday words alone make nothing alike.
    ['Where can I get this in the other one?', 'How do I get to the other one where you are?', 0, 0.5],
    ['We are so happy with our new kitchen', 'We are so angry with our new landlord', 0, 0.7],
    ['oak floor', 'knitting pattern', 0, 0],
    ['', 'oak floor', 0, 0],
    ['!!! ... ???', '!!! ... ???', 0, 0],
  ])('of %j and %j', (a, b, least, most) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
    expect(likeness(a, b)).toBeLessThanOrEqual(most + 1e-9);
  });

  it('knows a long post by the beginning that is kept of it', () => {
    const long = Array.from({ length: 900 }, (_, index) => `word${index}x`).join(' ');
    expect(likeness(long, long.slice(0, 2000))).toBeCloseTo(1, 9);
  });
});
