/**
 * Small decision trees whose answers are summed up. A file of them, all numbers little-endian:
 *
 *     4 bytes  “RPF1”
 *     u32      the features it was made for, as `fingerprintOf`
 *     u32      trees
 *     u32      nodes
 *     f32      where the sum begins
 *     f32      what it takes to uphold what the topics found
 *     f32      what it takes to find fault alone
 *     u32      each tree's first node
 *     u16      each node's feature; LEAF: it is none
 *     u16      how many nodes further on its right child stands; the left one is the next node
 *     f32      what the feature is compared with; of a leaf: what it adds
 */
export interface Forest {
  begin: number;
  upholds: number;
  finds: number;
  roots: Uint32Array;
  features: Uint16Array;
  rights: Uint16Array;
  values: Float32Array;
}

const MAGIC = 0x31465052;
export const LEAF = 0xffff;
const HEAD = 28;

/** What a draft beside a fact comes to: the higher, the more it goes against the fact. */
export function sumOf({ begin, roots, features, rights, values }: Forest, row: Float32Array): number {
  let sum = begin;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? LEAF; feature !== LEAF; feature = features[node] ?? LEAF)
      node += (row[feature] ?? 0) <= (values[node] ?? 0) ? 1 : (rights[node] ?? 1);
    sum += values[node] ?? 0;
  }
  return sum;
}

/** Opens a file. Throws when it is none, or was made for other features than these. */
export function openForest(bytes: ArrayBuffer, features: readonly string[]): Forest {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('Not a file of trees');
  if (view.getUint32(4, true) !== fingerprintOf(features)) throw new Error('Trees for other features');
  const trees = view.getUint32(8, true);
  const nodes = view.getUint32(12, true);
  const size = HEAD + 4 * trees + 8 * nodes;
  if (bytes.byteLength !== size)
    throw new Error(`Trees of ${bytes.byteLength} bytes where ${size} were expected`);
  const at = HEAD + 4 * trees;
  const forest: Forest = {
    begin: view.getFloat32(16, true),
    upholds: view.getFloat32(20, true),
    finds: view.getFloat32(24, true),
    roots: new Uint32Array(bytes, HEAD, trees),
    features: new Uint16Array(bytes, at, nodes),
    rights: new Uint16Array(bytes, at + 2 * nodes, nodes),
    values: new Float32Array(bytes, at + 4 * nodes, nodes),
  };
  check(forest, features.length);
  return forest;
}

/** Every way through the trees goes on, and ends at a leaf. */
function check({ roots, features, rights, values, ...sums }: Forest, count: number): void {
  const nodes = features.length;
  const broken =
    roots.some((root) => root >= nodes) ||
    features.some(
      (feature, node) =>
        feature !== LEAF &&
        (feature >= count || (rights[node] ?? 0) < 2 || node + (rights[node] ?? 0) >= nodes),
    ) ||
    ![...values, sums.begin, sums.upholds, sums.finds].every(Number.isFinite);
  if (broken) throw new Error('Trees that lead nowhere');
}

/** The bytes of a file. Little-endian machines only, as are all that browsers run on. */
export function forestBytes(forest: Forest, features: readonly string[]): Uint8Array<ArrayBuffer> {
  const { roots, features: tested, rights, values } = forest;
  const bytes = new Uint8Array(HEAD + 4 * roots.length + 8 * tested.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, fingerprintOf(features), true);
  view.setUint32(8, roots.length, true);
  view.setUint32(12, tested.length, true);
  view.setFloat32(16, forest.begin, true);
  view.setFloat32(20, forest.upholds, true);
  view.setFloat32(24, forest.finds, true);
  let at = HEAD;
  for (const part of [roots, tested, rights, values]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** A number that names and order of features come to. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprintOf(features: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const sign of features.join('\n')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
