import { KINDS } from '../reading/kinds';
import { MAX_TOKENS, type Reading } from '../reading/reading';
import { leadsFrom, Node } from './node';
import { parsePattern } from './pattern';

/** A place where a pattern stands: tokens `from` up to, not including, `to`. */
export type Found = (pattern: number, from: number, to: number) => void;

/** Finds patterns in a reading; see `compilePatterns`. */
export interface Machine {
  /**
   * Calls `found` for every place of every pattern, in the order of places. Up to token `opening` a pattern may
   * START; from `closing` on nothing is said any more, so that a pattern may END there.
   */
  find(reading: Reading, opening: number, closing: number, found: Found): void;
}

/** Several nodes at once, with what follows remembered: a deterministic machine, built as texts need it. */
interface State {
  nodes: readonly Node[];
  next: Map<number, State | null>;
  ends: readonly number[];
  endsAtEnd: readonly number[];
}

/** Remembered states; beyond that they are forgotten and built anew. */
const MAX_STATES = 10_000;

/**
 * Makes one machine of any number of patterns, each a list of lines (see `cue.ts`): it finds them in one walk
 * over the tokens of a text, in time that hardly depends on how many there are. Compile once; `find` keeps no
 * memory of a text, only of the machine.
 */
export function compilePatterns(patterns: readonly (readonly string[])[]): Machine {
  const { anywhere, atStart, vocabulary } = nodesOf(patterns);
  let states = new Map<string, State>();
  let fromAnywhere = stateOf(states, [anywhere]);
  let fromStart = stateOf(states, [anywhere, atStart]);
  /** What each token of the text in hand is to the machine: its number in the vocabulary, and its kind. */
  const symbols = new Int32Array(MAX_TOKENS);

  return {
    find({ count, kinds, hashes }, opening, closing, found) {
      if (states.size > MAX_STATES) {
        states = new Map();
        fromAnywhere = stateOf(states, [anywhere]);
        fromStart = stateOf(states, [anywhere, atStart]);
      }
      for (let token = 0; token < count; token++)
        symbols[token] = (vocabulary.get(hashes[token] ?? 0) ?? 0) * KINDS + (kinds[token] ?? 0);
      for (let from = 0; from < count; from++) {
        let state: State | null = from <= opening ? fromStart : fromAnywhere;
        for (let to = from; to < count; to++) {
          const symbol = symbols[to] ?? 0;
          const known: State | null | undefined = state.next.get(symbol);
          state = known === undefined ? step(states, state, symbol, hashes[to] ?? 0) : known;
          if (state === null) break;
          for (const pattern of state.ends) found(pattern, from, to + 1);
          if (to + 1 >= closing) for (const pattern of state.endsAtEnd) found(pattern, from, to + 1);
        }
      }
    },
  };
}

/** The patterns as nodes, and the numbers of the tokens that any of them asks for by name; 0 is every other. */
function nodesOf(patterns: readonly (readonly string[])[]): {
  anywhere: Node;
  atStart: Node;
  vocabulary: Map<number, number>;
} {
  const vocabulary = new Map<number, number>();
  const anywhere = new Node();
  const atStart = new Node();
  for (const [pattern, lines] of patterns.entries()) {
    const end = new Node();
    end.ends.push(pattern);
    for (const line of lines) {
      const steps = parsePattern(line);
      const first = steps[0];
      const starts = first !== undefined && 'edge' in first && first.edge === 'start';
      const ways = leadsFrom(starts ? steps.slice(1) : steps, end, line, vocabulary);
      if (ways.ends.length + ways.endsAtEnd.length > 0) throw new Error(`The cue “${line}” asks for nothing`);
      (starts ? atStart : anywhere).take(ways);
    }
  }
  return { anywhere, atStart, vocabulary };
}

function step(states: Map<string, State>, state: State, symbol: number, hash: number): State | null {
  const kind = symbol % KINDS;
  const nodes: Node[] = [];
  for (const node of state.nodes) node.follow(symbol >= KINDS ? hash : null, kind, nodes);
  const next = nodes.length === 0 ? null : stateOf(states, nodes);
  state.next.set(symbol, next);
  return next;
}

function stateOf(states: Map<string, State>, nodes: readonly Node[]): State {
  const unique = [...new Set(nodes)].sort((a, b) => a.id - b.id);
  const key = unique.map(({ id }) => id).join();
  let state = states.get(key);
  if (!state) {
    state = {
      nodes: unique,
      next: new Map(),
      ends: [...new Set(unique.flatMap(({ ends }) => ends))],
      endsAtEnd: [...new Set(unique.flatMap(({ endsAtEnd }) => endsAtEnd))],
    };
    states.set(key, state);
  }
  return state;
}
