import { parsePattern, type Step } from '../../../src/domain/cues/pattern';
import { STOP } from '../../../src/domain/reading/kinds';
import type { Reading } from '../../../src/domain/reading/reading';

/**
 * Where patterns stand, sought the slow and obvious way: `pattern from to`, sorted. What the machine finds is
 * held against this.
 */
export function placesByHand(
  lines: readonly string[],
  reading: Reading,
  opening: number,
  closing: number,
): string[] {
  const places = new Set<string>();
  for (const [pattern, line] of lines.entries()) {
    const steps = parsePattern(line);
    const first = steps[0];
    const atStart = first !== undefined && 'edge' in first && first.edge === 'start';
    for (let from = 0; from < reading.count; from++) {
      if (atStart && from > opening) continue;
      for (const to of endsOf(atStart ? steps.slice(1) : steps, reading, from, closing))
        places.add(`${pattern} ${from} ${to}`);
    }
  }
  return [...places].sort();
}

/** All places at which the steps, begun at `at`, may end. */
function endsOf(steps: readonly Step[], reading: Reading, at: number, closing: number): Set<number> {
  const [step, ...rest] = steps;
  if (!step) return new Set([at]);
  const ends = new Set<number>();
  const goOn = (from: number): void => {
    for (const end of endsOf(rest, reading, from, closing)) ends.add(end);
  };
  if ('one' in step) {
    const wanted = step.one;
    const kind = reading.kinds[at] ?? -1;
    const fits = 'hash' in wanted ? reading.hashes[at] === wanted.hash : wanted.kinds.includes(kind);
    if (at < reading.count && fits) goOn(at + 1);
  } else if ('of' in step) {
    for (const choice of step.of) for (const end of endsOf(choice, reading, at, closing)) goOn(end);
  } else if ('gap' in step) {
    goOn(at);
    for (let far = 1; far <= step.gap && at + far <= reading.count; far++) {
      if (reading.kinds[at + far - 1] === STOP) break;
      goOn(at + far);
    }
  } else if (at >= closing) {
    goOn(at);
  }
  return ends;
}
