import { type Step, WITHIN_SENTENCE } from './pattern';

/** With more edges than this, one index is quicker than looking at each. */
const FEW = 8;
let made = 0;

/** A point in patterns: which tokens lead on from it, and which patterns end here. */
export class Node {
  readonly id = made++;
  /** Patterns that end here, and those that end here only where the text ends, too. */
  readonly ends: number[] = [];
  readonly endsAtEnd: number[] = [];
  /** Edges for certain tokens, by their hash, and for kinds of tokens, by a mask of them. */
  readonly #hashes: number[] = [];
  readonly #byHash: Node[] = [];
  readonly #masks: number[] = [];
  readonly #byMask: Node[] = [];
  #index: Map<number, Node[]> | null = null;

  get leadsOn(): boolean {
    return this.#hashes.length + this.#masks.length > 0;
  }

  lead(hash: number, to: Node): void {
    this.#hashes.push(hash);
    this.#byHash.push(to);
  }

  leadAny(mask: number, to: Node): void {
    this.#masks.push(mask);
    this.#byMask.push(to);
  }

  /** All that the other leads to and ends. */
  take(other: Node): void {
    for (let edge = 0; edge < other.#hashes.length; edge++)
      this.lead(other.#hashes[edge] ?? 0, other.#byHash[edge] as Node);
    for (let edge = 0; edge < other.#masks.length; edge++)
      this.leadAny(other.#masks[edge] ?? 0, other.#byMask[edge] as Node);
    this.ends.push(...other.ends);
    this.endsAtEnd.push(...other.endsAtEnd);
  }

  /** Adds to `reached` what a token leads to; `hash` is null for one that no pattern names. */
  follow(hash: number | null, kind: number, reached: Node[]): void {
    if (hash !== null) {
      if (this.#hashes.length > FEW) {
        this.#index ??= indexed(this.#hashes, this.#byHash);
        reached.push(...(this.#index.get(hash) ?? []));
      } else {
        for (let edge = 0; edge < this.#hashes.length; edge++)
          if (this.#hashes[edge] === hash) reached.push(this.#byHash[edge] as Node);
      }
    }
    for (let edge = 0; edge < this.#masks.length; edge++)
      if ((this.#masks[edge] ?? 0) & (1 << kind)) reached.push(this.#byMask[edge] as Node);
  }
}

function indexed(hashes: readonly number[], nodes: readonly Node[]): Map<number, Node[]> {
  const index = new Map<number, Node[]>();
  for (const [edge, hash] of hashes.entries()) {
    const there = index.get(hash);
    const node = nodes[edge] as Node;
    if (there) there.push(node);
    else index.set(hash, [node]);
  }
  return index;
}

const WITHIN = maskOf(WITHIN_SENTENCE);

function maskOf(kinds: readonly number[]): number {
  return kinds.reduce((mask, kind) => mask | (1 << kind), 0);
}

/** The node from which `steps` lead to `end`. Built from the back, so that what follows is shared. */
export function leadsFrom(
  steps: readonly Step[],
  end: Node,
  line: string,
  vocabulary: Map<number, number>,
): Node {
  return steps.reduceRight((after, step) => before(step, after, line, vocabulary), end);
}

function before(step: Step, after: Node, line: string, vocabulary: Map<number, number>): Node {
  const node = new Node();
  if ('one' in step) {
    if ('kinds' in step.one) {
      node.leadAny(maskOf(step.one.kinds), after);
    } else {
      const { hash } = step.one;
      if (!vocabulary.has(hash)) vocabulary.set(hash, vocabulary.size + 1);
      node.lead(hash, after);
    }
  } else if ('of' in step) {
    for (const choice of step.of)
      node.take(choice.length === 0 ? after : leadsFrom(choice, after, line, vocabulary));
  } else if ('gap' in step) {
    let rest = after;
    for (let left = step.gap; left > 0; left--) {
      const wider = new Node();
      wider.take(after);
      wider.leadAny(WITHIN, rest);
      rest = wider;
    }
    return rest;
  } else {
    if (step.edge === 'start' || after.leadsOn)
      throw new Error(`START or END in the middle of the cue “${line}”`);
    node.endsAtEnd.push(...after.ends);
  }
  return node;
}
