import { type Forest, LEAF } from '../../../../src/domain/facts/compared/forest';
import { FEATURES, type FeatureName } from '../../../../src/domain/facts/compared/row';

/** Trees that find fault where one of these is more than a half, and with nothing else. */
export function treesFor(...names: readonly FeatureName[]): Forest {
  return {
    begin: -2,
    upholds: -1,
    finds: 0,
    roots: Uint32Array.from(names, (_, tree) => 3 * tree),
    features: Uint16Array.from(names.flatMap((name) => [FEATURES.indexOf(name), LEAF, LEAF])),
    rights: Uint16Array.from(names.flatMap(() => [2, 0, 0])),
    values: Float32Array.from(names.flatMap(() => [0.5, 0, 5])),
  };
}
