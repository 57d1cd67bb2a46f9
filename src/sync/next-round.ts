/** A change waits for others (ms): who fills in a form writes often. */
const QUIET = 3_000;
/** From the end of one round to the next (ms), when nothing happens here. */
const INTERVAL = 60_000;

/** What decides when the next round is. Times in ms since 1970. */
export interface Waiting {
  /** Whether there is a connection at all, and a network to reach its server by. */
  reachable: boolean;
  /** Somebody wants one now. */
  asked: boolean;
  /** The last one failed: none before. */
  notBefore: number | null;
  /** When the last one ended; null: none was yet. */
  lastEnd: number | null;
  /** When the newest change was made that no round has seen. */
  changedAt: number | null;
}

/** When the next round is due, which may be past; null: not until something happens. */
export function nextRound({ reachable, asked, notBefore, lastEnd, changedAt }: Waiting): number | null {
  if (!reachable) return null;
  if (asked) return 0;
  if (notBefore !== null) return notBefore;
  if (lastEnd === null) return 0;
  // Who never stops writing is synced all the same.
  return Math.min(changedAt === null ? Number.POSITIVE_INFINITY : changedAt + QUIET, lastEnd + INTERVAL);
}
