import { type Forest, LEAF } from '../../src/domain/facts/compared/forest';
import { type Binned, MOST_BINS } from './bins';

/** How trees are grown. */
export interface Growth {
  trees: number;
  leaves: number;
  rate: number;
  /** The fewest rows of a leaf. */
  least: number;
  /** How strongly leaves are drawn to 0. */
  strength: number;
  /** The share of rows and of features that each tree sees. */
  rowShare: number;
  featureShare: number;
}

interface Leaf {
  rows: Int32Array;
  /** Slopes, curves and rows by feature and bin, one after the other. */
  sums: Float64Array;
  slope: number;
  curve: number;
  best: Split | null;
  node: Node;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

interface Node {
  feature: number;
  value: number;
  left?: Node;
  right?: Node;
}

const CELL = 3;

/**
 * Gradient boosting of the log loss with trees that are split leaf by leaf, where it helps most, by histograms; after
 * Ke et al., LightGBM, 2017, https://papers.nips.cc/paper/6907. The same rows make the same trees.
 */
export function grow(data: Binned, labels: Uint8Array, growth: Growth): Omit<Forest, 'upholds' | 'finds'> {
  const random = randomOf(1);
  const ones = labels.reduce((sum, label) => sum + label, 0);
  const begin = Math.fround(Math.log(ones / (data.rows - ones)));
  const sums = new Float64Array(data.rows).fill(begin);
  const slopes = new Float64Array(data.rows);
  const curves = new Float64Array(data.rows);
  const trees = Array.from({ length: growth.trees }, () => {
    for (let row = 0; row < data.rows; row++) {
      const share = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slopes[row] = share - (labels[row] ?? 0);
      curves[row] = share * (1 - share);
    }
    const rows = sample(data.rows, growth.rowShare, random);
    const features = sample(data.features, growth.featureShare, random);
    const tree = growTree({ data, slopes, curves, growth, features }, rows);
    for (let row = 0; row < data.rows; row++) sums[row] = (sums[row] ?? 0) + answerOf(tree, data, row);
    return tree;
  });
  return { begin, ...flat(trees, data) };
}

interface Ground {
  data: Binned;
  slopes: Float64Array;
  curves: Float64Array;
  growth: Growth;
  features: Int32Array;
}

function growTree(ground: Ground, rows: Int32Array): Node {
  const { growth } = ground;
  const root = leafOf(ground, rows, sumUp(ground, rows));
  const leaves = [root];
  while (leaves.length < growth.leaves) {
    const next = leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
    if (!next.best) break;
    leaves.splice(leaves.indexOf(next), 1, ...parted(ground, next, next.best));
  }
  for (const { node, slope, curve } of leaves)
    node.value = (-slope / (curve + growth.strength)) * growth.rate;
  return root.node;
}

function leafOf(ground: Ground, rows: Int32Array, sums: Float64Array): Leaf {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += ground.slopes[row] ?? 0;
    curve += ground.curves[row] ?? 0;
  }
  const leaf: Leaf = { rows, sums, slope, curve, best: null, node: { feature: LEAF, value: 0 } };
  leaf.best = bestSplit(ground, leaf);
  return leaf;
}

/** What the rows of a leaf come to, by feature and bin. */
function sumUp({ data, slopes, curves, features }: Ground, rows: Int32Array): Float64Array {
  const sums = new Float64Array(features.length * MOST_BINS * CELL);
  for (let each = 0; each < features.length; each++) {
    const column = (features[each] ?? 0) * data.rows;
    const from = each * MOST_BINS;
    for (const row of rows) {
      const cell = (from + (data.bins[column + row] ?? 0)) * CELL;
      sums[cell] = (sums[cell] ?? 0) + (slopes[row] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (curves[row] ?? 0);
      sums[cell + 2] = (sums[cell + 2] ?? 0) + 1;
    }
  }
  return sums;
}

function bestSplit({ data, growth, features }: Ground, { rows, sums, slope, curve }: Leaf): Split | null {
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + growth.strength);
  const before = worth(slope, curve);
  let best: Split | null = null;
  for (let each = 0; each < features.length; each++) {
    const feature = features[each] ?? 0;
    const ends = data.ends[feature]?.length ?? 0;
    let left = 0;
    let leftCurve = 0;
    let count = 0;
    for (let bin = 0; bin < ends; bin++) {
      const cell = (each * MOST_BINS + bin) * CELL;
      left += sums[cell] ?? 0;
      leftCurve += sums[cell + 1] ?? 0;
      count += sums[cell + 2] ?? 0;
      if (count < growth.least) continue;
      if (rows.length - count < growth.least) break;
      const gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - before;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
    }
  }
  return best;
}

function parted(ground: Ground, leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
  const column = feature * ground.data.rows;
  const goesLeft = (row: number): boolean => (ground.data.bins[column + row] ?? 0) <= bin;
  const left = leaf.rows.filter(goesLeft);
  const right = leaf.rows.filter((row) => !goesLeft(row));
  // The larger side is what the smaller leaves over: half of the counting is saved.
  const small = sumUp(ground, left.length < right.length ? left : right);
  const rest = leaf.sums.map((sum, cell) => sum - (small[cell] ?? 0));
  const [leftSums, rightSums] = left.length < right.length ? [small, rest] : [rest, small];
  const halves: [Leaf, Leaf] = [leafOf(ground, left, leftSums), leafOf(ground, right, rightSums)];
  Object.assign(leaf.node, {
    feature,
    value: ground.data.ends[feature]?.[bin] ?? 0,
    left: halves[0].node,
    right: halves[1].node,
  });
  return halves;
}

function answerOf(tree: Node, { bins, rows, ends }: Binned, row: number): number {
  let node = tree;
  while (node.left && node.right) {
    const bin = bins[node.feature * rows + row] ?? 0;
    const end = ends[node.feature]?.[bin];
    node = end !== undefined && end <= node.value ? node.left : node.right;
  }
  return node.value;
}

function flat(
  trees: readonly Node[],
  data: Binned,
): Pick<Forest, 'roots' | 'features' | 'rights' | 'values'> {
  const features: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  const put = ({ feature, value, left, right }: Node): void => {
    const at = features.length;
    features.push(feature);
    rights.push(0);
    values.push(value);
    if (!left || !right) return;
    put(left);
    rights[at] = features.length - at;
    put(right);
  };
  const roots = trees.map((tree) => {
    const root = features.length;
    put(tree);
    return root;
  });
  if (data.features >= LEAF) throw new Error('More features than a file can name');
  return {
    roots: Uint32Array.from(roots),
    features: Uint16Array.from(features),
    rights: Uint16Array.from(rights),
    values: Float32Array.from(values),
  };
}

/** A part of the numbers below `count`, in order. */
function sample(count: number, share: number, random: () => number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at).filter(() => random() < share);
}

/** Numbers from 0 up to 1 that look random and are always the same. Mulberry32, public domain, by Tommy Ettinger. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
