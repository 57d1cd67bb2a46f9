const LOCK = 'rapport-sync';
const TEAM_LOCK = 'rapport-team';

/**
 * Runs what works on the replica while nothing else does, in any page or worker: rounds, and what turns sync on or off
 * or builds a side anew. Rejects with the signal's reason when that aborts before it is this one's turn; what runs
 * already heeds the signal itself.
 */
export function aloneInSync<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { signal }, work) as Promise<T>;
}

/** The same for a team: its rounds, joining and leaving. */
export function aloneInTeam<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(TEAM_LOCK, { signal }, work) as Promise<T>;
}
