import { describe, expect, it } from 'vitest';
import { binned } from '../../../scripts/facts-model/bins';
import { grow } from '../../../scripts/facts-model/grow';
import { forestBytes, openForest, sumOf } from '../../../src/domain/facts/compared/forest';

const NAMES = ['a', 'b', 'c'];
/** Wrong where exactly one of the first two is high: no single number tells. */
const ROWS = Array.from({ length: 800 }, (_, at) =>
  Float32Array.from([(at * 7) % 10, (at * 3) % 11, (at * 5) % 13]),
);
const LABELS = Uint8Array.from(ROWS, ([a = 0, b = 0]) => Number(a > 4 !== b > 5));
const GROWTH = { trees: 40, leaves: 6, rate: 0.3, least: 10, strength: 1, rowShare: 0.9, featureShare: 1 };
const grown = () => ({ ...grow(binned(ROWS, NAMES.length), LABELS, GROWTH), upholds: 0, finds: 0 });

describe('trees', () => {
  it('learn what takes two numbers to see', () => {
    const forest = openForest(forestBytes(grown(), NAMES).buffer, NAMES);
    const right = ROWS.filter((row, at) => sumOf(forest, row) > 0 === (LABELS[at] === 1)).length;
    expect(right / ROWS.length).toBeGreaterThan(0.97);
  });

  it('are the same for the same rows', () => {
    expect(forestBytes(grown(), NAMES)).toEqual(forestBytes(grown(), NAMES));
  });

  it('have no leaf of fewer rows than asked for', () => {
    const few = { ...GROWTH, least: 500 };
    const { roots, features } = grow(binned(ROWS, NAMES.length), LABELS, few);
    expect(features).toHaveLength(roots.length);
  });
});
