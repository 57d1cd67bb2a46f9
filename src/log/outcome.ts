import Dexie from 'dexie';
import { say } from '../domain/say/say';

/** Why an action was not kept, in words for the user. */
export interface LogFailure {
  /**
   * full: the browser gives no more room; closed: this page is older than the log; missing: what the action
   * is about is no longer there; refused: the input makes no sense; changed: somebody changed the same thing
   * meanwhile (`ContactClash`).
   */
  why: 'full' | 'closed' | 'missing' | 'refused' | 'changed';
  /** Plain words, saying what to do. */
  says: string;
}

/** What became of an action on the log. When it is not `ok`, nothing of it was written. */
export type Kept<T> = { ok: true; value: T } | { ok: false; failure: LogFailure };

export const LOG_FULL: LogFailure = {
  why: 'full',
  get says() {
    return say('log_full');
  },
};

export const LOG_CLOSED: LogFailure = {
  why: 'closed',
  get says() {
    return say('log_closed');
  },
};

export function kept<T>(value: T): Kept<T> {
  return { ok: true, value };
}

export function failed(why: LogFailure['why'], says: string): Kept<never> {
  return { ok: false, failure: { why, says } };
}

/**
 * Runs a write and turns the failures that a user can do something about into values. Anything else is a
 * fault of ours and is thrown.
 */
export async function attempt<T>(work: () => PromiseLike<Kept<T>>): Promise<Kept<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

/** Whether the browser or Dexie says that a database is of a later version than was asked for. */
export function isOfLaterVersion(error: unknown): boolean {
  return new Set(namesIn(error)).has(Dexie.errnames.Version);
}

/** The failure an error stands for, or null when it is none that the user can help. */
export function failureOf(error: unknown): LogFailure | null {
  const names = new Set(namesIn(error));
  if (names.has('QuotaExceededError')) return LOG_FULL;
  if (names.has(Dexie.errnames.DatabaseClosed)) return LOG_CLOSED;
  return null;
}

/** Dexie wraps the browser's error: in `inner` when a transaction aborts, in `failures` for bulk writes. */
function* namesIn(error: unknown, depth = 0): Generator<string> {
  if (!(error instanceof Error) || depth > 4) return;
  yield error.name;
  if ('inner' in error) yield* namesIn(error.inner, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures) yield* namesIn(failure, depth + 1);
  }
}
