import type { SyncProblem } from './problem';

/** How sync stands on this device. Times as ISO 8601 in UTC. */
export interface SyncState {
  /** When all was last the same here and there; null: never yet. */
  lastSuccess: string | null;
  /** Since when it fails, what keeps it, and when it is tried again; null: nothing does. */
  trouble: { problem: SyncProblem; since: string; failures: number; nextTry: string } | null;
  /** Records that wait to be sent; null: not counted yet. */
  pending: number | null;
  /** Documents of the server that could not be used, and so were left alone there. */
  unusable: number;
  /** Records that the server's own rules or limits did not let in. */
  refused: number;
}

export const NO_SYNC_STATE: SyncState = {
  lastSuccess: null,
  trouble: null,
  pending: null,
  unusable: 0,
  refused: 0,
};
