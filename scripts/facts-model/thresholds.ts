import { type Forest, sumOf } from '../../src/domain/facts/compared/forest';
import type { Example } from './example';
import { learn } from './learn';

const FOLDS = 4;
/** Of right drafts that were written to look wrong, the share that may be marked. */
const MOST_MARKED = 0.095;
const STEP = 0.1;
const LOWEST = -0.5;
const HIGHEST = 2.5;
/** A topic can say how a draft goes against a fact: it is believed unless the trees are rather sure that it does not. */
const UPHOLDS = -0.5;

export interface Chosen {
  upholds: number;
  finds: number;
  /** Shares of the drafts, at these thresholds. */
  caught: number;
  marked: number;
}

interface Summed {
  example: Example;
  sums: readonly number[];
}

/**
 * What the trees' sum must reach to find fault alone, so that most wrong drafts are found, and few right ones marked, by trees that saw nothing of the
 * writer. `byWriter`: examples of each.
 */
export function chooseThresholds(byWriter: ReadonlyMap<string, readonly Example[]>): Chosen {
  const writers = [...byWriter.keys()];
  const summed = Array.from({ length: FOLDS }, (_, fold) => {
    const left = writers.filter((_, at) => at % FOLDS === fold);
    const others = writers.filter((writer) => !left.includes(writer));
    const forest = learn(others.flatMap((writer) => byWriter.get(writer) ?? []));
    return left.flatMap((writer) => (byWriter.get(writer) ?? []).map((example) => summedOf(forest, example)));
  }).flat();
  let best: Chosen = { upholds: UPHOLDS, finds: HIGHEST, caught: 0, marked: 0 };
  for (let finds = LOWEST; finds <= HIGHEST; finds += STEP) {
    const here = { upholds: UPHOLDS, finds, ...sharesAt(summed, UPHOLDS, finds) };
    if (here.marked <= MOST_MARKED && here.caught > best.caught) best = here;
  }
  return best;
}

export function summedOf(forest: Forest, example: Example): Summed {
  return { example, sums: example.rows.map((row) => sumOf(forest, row)) };
}

/** What is found of wrong drafts, by the right fact, and marked of right ones. */
export function sharesAt(
  summed: readonly Summed[],
  upholds: number,
  finds: number,
): Pick<Chosen, 'caught' | 'marked'> {
  let wrong = 0;
  let caught = 0;
  let right = 0;
  let marked = 0;
  for (const { example, sums } of summed) {
    const most = Math.max(...sums);
    const isFound = (at: number): boolean => {
      const sum = sums[at] ?? 0;
      return (example.found.has(at) && sum > upholds) || (sum === most && sum > finds);
    };
    if (example.rests) {
      wrong++;
      if (example.foundRightOver) caught++;
    } else if (example.wrong !== null) {
      wrong++;
      if (isFound(example.wrong)) caught++;
    } else {
      right++;
      if (example.foundOver || sums.some((_, at) => isFound(at))) marked++;
    }
  }
  return { caught: caught / wrong, marked: marked / right };
}
