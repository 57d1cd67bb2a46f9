import { SYNC_PROBLEMS, type SyncProblem } from '../../domain/sync/problem';

/** What keeps a server from answering. Its message holds neither address nor anything that opens the server. */
export class WireError extends Error {
  override readonly name = 'WireError';

  constructor(
    readonly problem: SyncProblem,
    readonly status: number | null = null,
    readonly retryAfterMs: number | null = null,
  ) {
    super(status === null ? `The server: ${problem}` : `The server: ${problem} (${status})`);
  }
}

/**
 * What a `WireError` stands for, also after PouchDB made an error of its own of it, with the same fields; null: it is no
 * failure of the server's.
 */
export function problemOf(error: unknown): { problem: SyncProblem; retryAfterMs: number | null } | null {
  const { name, problem, retryAfterMs } = (error ?? {}) as Partial<WireError>;
  if (name !== 'WireError' || !SYNC_PROBLEMS.some((one) => one === problem)) return null;
  return { problem: problem as SyncProblem, retryAfterMs: retryAfterMs ?? null };
}
