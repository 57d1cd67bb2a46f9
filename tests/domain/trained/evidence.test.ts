import { describe, expect, it } from 'vitest';
import { SCALES, type Scale, type Scales } from '../../../src/domain/cues/weigh';
import { fold } from '../../../src/domain/fold';
import { read } from '../../../src/domain/reading/reading';
import { ALWAYS, EVIDENCE_SIZE, evidenceOf, placesOf } from '../../../src/domain/trained/evidence';

function scalesWith(points: Partial<Record<Scale, number>>): Scales {
  return Object.fromEntries(
    SCALES.map((scale) => [scale, { points: points[scale] ?? 0, spans: [] }]),
  ) as unknown as Scales;
}

function evidence(text: string, points: Partial<Record<Scale, number>> = {}): number[] {
  return [...evidenceOf(text, read(fold(text)), scalesWith(points))];
}

/** What stands behind the scales: shouting, drawing out, length. */
const manner = (text: string): number[] => evidence(text).slice(SCALES.length * 3, ALWAYS);

describe('evidenceOf', () => {
  it.each<[number, [number, number, number]]>([
    [0, [0, 0, 0]],
    [0.5, [0.5, 0, 1]],
    [1, [1, 1, 1]],
    [2.2, [2.2, 1, 1]],
    [50, [3, 1, 1]],
    [-0.5, [-0.5, 0, 0]],
    [-50, [-1.5, 0, 0]],
  ])('views a scale of %d points as %j, and no other', (points, views) => {
    for (const [at, scale] of SCALES.entries()) {
      const found = evidence('', { [scale]: points });
      expect(placesOf(at).map((place) => found[place])).toEqual(views);
      for (const place of placesOf(at)) found[place] = 0;
      expect(found.slice(0, ALWAYS).every((each) => each === 0)).toBe(true);
    }
  });

  it('has a place for each, the last always 1', () => {
    expect(evidence('')).toHaveLength(EVIDENCE_SIZE);
    expect(evidence('')[ALWAYS]).toBe(1);
    expect(ALWAYS).toBe(EVIDENCE_SIZE - 1);
    const places = SCALES.flatMap((_, at) => [...placesOf(at)]);
    expect([...new Set(places)]).toHaveLength(SCALES.length * 3);
  });

  it.each<[string, number, number]>([
    ['where is my order', 0, 0],
    ['WHERE IS MY ORDER', 1, 0],
    ['OK', 0, 0],
    ['WHERE is my order please', 0, 0],
    ['sooo good', 0, 1],
    ['SOooo good', 0, 1],
    ['good', 0, 0],
    ['1000 m... !!!', 0, 0],
    ['', 0, 0],
  ])('%j shouts: %d, draws words out: %d', (text, shouts, drawnOut) => {
    expect(manner(text).slice(0, 2)).toEqual([shouts, drawnOut]);
  });

  it('grows with the length, up to 2', () => {
    const length = (words: number): number => manner('a '.repeat(words))[2] ?? 0;
    expect(length(0)).toBe(0);
    expect(length(1)).toBeCloseTo(0.25);
    expect(length(15)).toBeCloseTo(1);
    expect(length(900)).toBe(2);
  });
});
