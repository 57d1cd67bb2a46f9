import { type Speed, speedOf } from '../measure/speed';
import type { Contestant } from './contestants';
import type { Kind } from './kinds';

/** What is read, kept so that no engine finds out that nobody looks at it. */
let kept: unknown;

/**
 * How long each contestant takes for a text of each kind, in microseconds: medians over the rounds. In each
 * round all take turns, beginning with another one, so that whatever slows the machine meets them alike.
 */
export function race(
  kinds: readonly Kind[],
  racers: readonly Contestant[],
  { rounds = 7, warmUp = 2 } = {},
): Speed[][] {
  const speeds: Speed[][][] = kinds.map(() => racers.map(() => []));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [row, { texts }] of kinds.entries()) {
      for (let turn = 0; turn < racers.length; turn++) {
        const column = (round + turn) % racers.length;
        const racer = racers[column];
        if (!racer) continue;
        const speed = speedOf(texts.map((text) => time(racer, text)));
        if (round >= warmUp) speeds[row]?.[column]?.push(speed);
      }
    }
  }
  return speeds.map((row) =>
    row.map((each) => ({
      median: medianOf(each.map(({ median }) => median)),
      p99: medianOf(each.map(({ p99 }) => p99)),
    })),
  );
}

export function medianOf(values: readonly number[]): number {
  return speedOf(values).median;
}

export function lookedAt(): unknown {
  return kept;
}

function time({ read, times }: Contestant, text: string): number {
  const began = performance.now();
  for (let at = 0; at < times; at++) kept = read(text);
  return ((performance.now() - began) * 1000) / times;
}
