import { CHECKS } from '../../src/domain/review/checks';
import { judge } from '../../src/domain/review/trained/judge';
import { JUDGED, type JudgedId } from '../../src/domain/review/trained/judged';
import type { TrainedModel } from '../../src/domain/trained/model-file';
import type { Example } from './example';
import { learn } from './learn';

/** What a model that never saw it makes of a draft. */
interface Judged {
  /** In the order of JUDGED; far below 0 where the check is not asked. */
  sums: readonly number[];
  /** Outputs that are at fault. */
  faults: ReadonlySet<number>;
}

const FOLDS = 4;
/** Of good drafts, the share that may be nagged. */
const MOST_NAGGED = 0.05;
const LOWEST = -3.5;
const HIGHEST = 3;
const STEP = 0.1;
const NOT_ASKED = -99;
/** What a nagged draft weighs against a caught one is sought between these. */
const WEIGHTS = [0.5, 16];
const HALVINGS = 10;

export interface Chosen {
  thresholds: Float32Array;
  /** Shares of the drafts, at these thresholds. */
  caught: number;
  nagged: number;
}

/**
 * What an output's sum must reach so that most bad drafts are caught and few good ones nagged, by models that saw
 * nothing of the writer: people differ more from each other than from themselves. `byWriter`: examples of each;
 * `ours`: what every model learns besides.
 */
export function chooseThresholds(
  byWriter: ReadonlyMap<string, readonly Example[]>,
  ours: readonly Example[],
): Chosen {
  const writers = [...byWriter.keys()];
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(writers.filter((_, at) => at % FOLDS === fold));
    const others = writers.filter((writer) => !left.has(writer));
    const model = learn([...ours, ...others.flatMap((writer) => byWriter.get(writer) ?? [])]);
    return [...left].flatMap((writer) => (byWriter.get(writer) ?? []).map((one) => judgedBy(model, one)));
  }).flat();
  let [low = 0, high = 0] = WEIGHTS;
  let chosen = ascend(judged, high);
  for (let each = 0; each < HALVINGS; each++) {
    const middle = Math.sqrt(low * high);
    const here = ascend(judged, middle);
    if (here.nagged <= MOST_NAGGED) [chosen, high] = [here, middle];
    else low = middle;
  }
  return chosen;
}

function judgedBy(model: TrainedModel, { situation, faults, pieces }: Example): Judged {
  const judgements = judge(
    model,
    pieces.map(({ seen }) => seen),
  );
  const asked = (id: JudgedId): boolean =>
    CHECKS.find((check) => check.id === id)?.heard?.applies(situation) ?? false;
  return {
    sums: JUDGED.map((id) => (asked(id) ? (judgements.get(id)?.sum ?? NOT_ASKED) : NOT_ASKED)),
    faults: new Set(JUDGED.flatMap((id, output) => (faults.has(id) ? output : []))),
  };
}

/** One threshold after the other, as long as any gets better. */
function ascend(judged: readonly Judged[], weight: number): Chosen {
  const thresholds = new Float32Array(JUDGED.length);
  let best = sharesAt(judged, thresholds);
  const worth = ({ caught, nagged }: Omit<Chosen, 'thresholds'>): number => caught - weight * nagged;
  for (let better = true; better; ) {
    better = false;
    for (let output = 0; output < JUDGED.length; output++) {
      for (let at = LOWEST; at <= HIGHEST; at += STEP) {
        const tried = Float32Array.from(thresholds);
        tried[output] = at;
        const shares = sharesAt(judged, tried);
        if (worth(shares) <= worth(best) + 1e-9) continue;
        thresholds[output] = at;
        best = shares;
        better = true;
      }
    }
  }
  return { thresholds, ...best };
}

function sharesAt(judged: readonly Judged[], thresholds: Float32Array): Omit<Chosen, 'thresholds'> {
  let bad = 0;
  let caught = 0;
  let good = 0;
  let nagged = 0;
  for (const { sums, faults } of judged) {
    const finds = (output: number): boolean => (sums[output] ?? 0) > (thresholds[output] ?? 0);
    if (faults.size > 0) {
      bad++;
      if ([...faults].every(finds)) caught++;
    } else {
      good++;
      if (sums.some((_, output) => finds(output))) nagged++;
    }
  }
  return { caught: caught / bad, nagged: nagged / good };
}
