import { SIGN, STOP } from '../reading/kinds';
import type { Reading } from '../reading/reading';

/** So many words a “not” reaches: “never going to recommend”. */
const REACH = 4;

/** Which tokens are negated: 1 for those that follow a negator in its clause. Null when none is. */
export function markNegated(
  { count, kinds }: Reading,
  negating: readonly (readonly [from: number, to: number])[],
  excused: readonly (readonly [from: number, to: number])[],
): Uint8Array | null {
  let negated: Uint8Array | null = null;
  for (const [from, to] of negating) {
    if (excused.some(([start, end]) => start <= from && end >= to)) continue;
    negated ??= new Uint8Array(count);
    for (let at = to; at < Math.min(count, to + REACH); at++) {
      const kind = kinds[at];
      if (kind === STOP || kind === SIGN) break;
      negated[at] = 1;
    }
  }
  return negated;
}
