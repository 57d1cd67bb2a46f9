import { KINDS } from '../reading/kinds';
import { MAX_TOKENS, type Reading } from '../reading/reading';
import { parsePattern, type Step, WITHIN_SENTENCE } from './pattern';

/** A place where a pattern stands: tokens `from` up to, not including, `to`. */
export type Found = (pattern: number, from: number, to: number) => void;

/** A state of the machine that all patterns together make: which tokens lead on, which patterns end here. */
interface Node {
  byHash: Map<number, Node[]>;
  byKind: Array<Node[] | undefined>;
  ends: number[];
  endsAtEnd: number[];
}

/** Several nodes at once, with what follows remembered (a lazily built deterministic machine). */
interface State {
  nodes: readonly Node[];
  next: Map<number, State | null>;
  ends: readonly number[];
  endsAtEnd: readonly number[];
}

/** Remembered states; beyond that they are forgotten and built anew. */
const MAX_STATES = 10_000;

/**
 * Finds any number of patterns in one walk over the tokens of a text, in time that hardly depends on how many
 * there are. Compile once; `find` keeps no memory of a text, only of the machine.
 */
export function compilePatterns(lines: readonly (readonly string[])[]): {
  find(reading: Reading, opening: number, closing: number, found: Found): void;
} {
  const vocabulary = new Map<number, number>();
  const anywhere = emptyNode();
  const atStart = emptyNode();
  for (const [pattern, alternatives] of lines.entries()) {
    for (const line of alternatives) {
      const steps = parsePattern(line);
      const fromStart = 'edge' in (steps[0] ?? {}) && (steps[0] as { edge: string }).edge === 'start';
      const end = emptyNode();
      end.ends.push(pattern);
      const ways = chain(fromStart ? steps.slice(1) : steps, end, line);
      if (ways.ends.length + ways.endsAtEnd.length > 0) throw new Error(`The cue “${line}” asks for nothing`);
      merge(fromStart ? atStart : anywhere, ways);
    }
  }
  for (const root of [anywhere, atStart]) collect(root, vocabulary);

  let states = new Map<string, State>();
  const idOf = new Map<Node, number>();
  const stateOf = (nodes: readonly Node[]): State => {
    const ids = nodes.map((node) => {
      let id = idOf.get(node);
      if (id === undefined) {
        id = idOf.size;
        idOf.set(node, id);
      }
      return id;
    });
    const key = [...new Set(ids)].sort((a, b) => a - b).join();
    let state = states.get(key);
    if (!state) {
      const unique = [...new Set(nodes)];
      state = {
        nodes: unique,
        next: new Map(),
        ends: [...new Set(unique.flatMap((node) => node.ends))],
        endsAtEnd: [...new Set(unique.flatMap((node) => node.endsAtEnd))],
      };
      states.set(key, state);
    }
    return state;
  };
  let fromAnywhere = stateOf([anywhere]);
  let fromStart = stateOf([anywhere, atStart]);
  const forget = (): void => {
    states = new Map();
    idOf.clear();
    fromAnywhere = stateOf([anywhere]);
    fromStart = stateOf([anywhere, atStart]);
  };

  const step = (state: State, hash: number, symbol: number, kind: number): State | null => {
    const known = state.next.get(symbol);
    if (known !== undefined) return known;
    const nodes: Node[] = [];
    for (const node of state.nodes) {
      if (symbol >= KINDS) nodes.push(...(node.byHash.get(hash) ?? []));
      nodes.push(...(node.byKind[kind] ?? []));
    }
    const next = nodes.length === 0 ? null : stateOf(nodes);
    state.next.set(symbol, next);
    return next;
  };

  /** What each token of the text in hand is to the machine: its number in the vocabulary and its kind. */
  const symbols = new Int32Array(MAX_TOKENS);

  return {
    find({ count, kinds, hashes }, opening, closing, found) {
      if (states.size > MAX_STATES) forget();
      for (let token = 0; token < count; token++)
        symbols[token] = (vocabulary.get(hashes[token] ?? 0) ?? 0) * KINDS + (kinds[token] ?? 0);
      for (let from = 0; from < count; from++) {
        let state: State | null = from <= opening ? fromStart : fromAnywhere;
        for (let to = from; to < count; to++) {
          state = step(state, hashes[to] ?? 0, symbols[to] ?? 0, kinds[to] ?? 0);
          if (state === null) break;
          for (const pattern of state.ends) found(pattern, from, to + 1);
          if (to + 1 >= closing) for (const pattern of state.endsAtEnd) found(pattern, from, to + 1);
        }
      }
    },
  };
}

function emptyNode(): Node {
  return { byHash: new Map(), byKind: [], ends: [], endsAtEnd: [] };
}

/** The node from which `steps` lead to `end`. Built from the back, so that what follows is shared. */
function chain(steps: readonly Step[], end: Node, line: string): Node {
  return steps.reduceRight((after, step) => before(step, after, line), end);
}

function before(step: Step, after: Node, line: string): Node {
  const node = emptyNode();
  if ('one' in step) {
    lead(node, step.one, after);
  } else if ('of' in step) {
    for (const choice of step.of) merge(node, choice.length === 0 ? after : chain(choice, after, line));
  } else if ('gap' in step) {
    let rest = after;
    for (let left = step.gap; left > 0; left--) {
      const wider = emptyNode();
      merge(wider, after);
      lead(wider, { kinds: WITHIN_SENTENCE }, rest);
      rest = wider;
    }
    merge(node, rest);
  } else {
    const goesOn = after.byHash.size > 0 || after.byKind.length > 0;
    if (step.edge === 'start' || goesOn) throw new Error(`START or END in the middle of the cue “${line}”`);
    node.endsAtEnd.push(...after.ends);
  }
  return node;
}

function lead(node: Node, on: { hash: number } | { kinds: readonly number[] }, to: Node): void {
  if ('hash' in on) {
    const there = node.byHash.get(on.hash);
    if (there) there.push(to);
    else node.byHash.set(on.hash, [to]);
    return;
  }
  for (const kind of on.kinds) {
    const there = node.byKind[kind];
    if (there) there.push(to);
    else node.byKind[kind] = [to];
  }
}

function merge(node: Node, other: Node): void {
  for (const [hash, nodes] of other.byHash) for (const to of nodes) lead(node, { hash }, to);
  for (const [kind, nodes] of other.byKind.entries())
    for (const to of nodes ?? []) lead(node, { kinds: [kind] }, to);
  node.ends.push(...other.ends);
  node.endsAtEnd.push(...other.endsAtEnd);
}

/** Numbers the tokens that any pattern asks for by name; 0 is every other. */
function collect(root: Node, vocabulary: Map<number, number>): void {
  const seen = new Set<Node>();
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const [hash, nodes] of node.byHash) {
      if (!vocabulary.has(hash)) vocabulary.set(hash, vocabulary.size + 1);
      queue.push(...nodes);
    }
    for (const nodes of node.byKind) queue.push(...(nodes ?? []));
  }
}
