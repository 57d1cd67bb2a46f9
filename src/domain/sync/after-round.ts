import { nextTry } from './backoff';
import type { SyncProblem } from './problem';
import type { SyncState } from './state';

/** What kept a round from its end. */
export interface Trouble {
  problem: SyncProblem;
  /** What the server asked for; null: nothing. */
  retryAfterMs: number | null;
}

type Noted = Pick<SyncState, 'lastSuccess' | 'trouble' | 'unusable'>;

/** How sync stands after a round that reached its end. */
export function afterSuccess<S extends Noted>(state: S, unusable: number, now: Date): S {
  return {
    ...state,
    lastSuccess: now.toISOString(),
    trouble: null,
    unusable: state.unusable + unusable,
  };
}

/** How sync stands after a round that something kept from its end. `random` as `Math.random`. */
export function afterTrouble<S extends Noted>(
  state: S,
  { problem, retryAfterMs }: Trouble,
  now: Date,
  random: () => number,
): S {
  const failures = (state.trouble?.failures ?? 0) + 1;
  const since = state.trouble?.since ?? now.toISOString();
  const next = nextTry(failures, retryAfterMs, now, random);
  return { ...state, trouble: { problem, since, failures, nextTry: next.toISOString() } };
}
