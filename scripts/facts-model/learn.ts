import type { Forest } from '../../src/domain/facts/compared/forest';
import { FEATURES } from '../../src/domain/facts/compared/row';
import { binned } from './bins';
import type { Example } from './example';
import { type Growth, grow } from './grow';

const GROWTH: Growth = {
  trees: 300,
  leaves: 16,
  rate: 0.05,
  least: 40,
  strength: 8,
  rowShare: 0.8,
  featureShare: 0.4,
};

/** Grows trees from examples; what it takes to find fault is chosen afterwards. */
export function learn(examples: readonly Example[]): Forest {
  const rows = examples.flatMap((example) => example.rows);
  const labels = Uint8Array.from(
    examples.flatMap(({ rows, wrong }) => rows.map((_, at) => (at === wrong ? 1 : 0))),
  );
  return { ...grow(binned(rows, FEATURES.length), labels, GROWTH), upholds: 0, finds: 0 };
}
