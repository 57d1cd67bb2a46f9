/**
 * What keeps sync from going on, by what the user can do about it:
 *
 * - unreachable: no answer; the address, the network, the server or its certificate
 * - cors: the server answers, and does not let a browser read the answer
 * - not-couch: what answers is no CouchDB: HTML, JSON of something else, a redirect
 * - login: name or password are refused
 * - rights: known, and not allowed to do this
 * - no-database: the server has no such database, and this user may not make it
 * - passphrase: the database is encrypted with another passphrase
 * - not-sealed / sealed: the database's kind is not the one that was asked for
 * - newer: the database was written by a newer Rapport
 * - not-ours: the database holds something else
 * - too-big: an answer without end, or a document the server will not take
 * - busy: 429 or 5xx; tried again by itself
 * - cut: the connection ended on the way, or took too long; tried again by itself
 * - full: this browser has no more room
 * - permission: the browser does not let Rapport reach this host
 * - not-a-team: the database is no team's
 * - not-a-member: known, and not in the team (any more)
 * - broken: a fault of ours
 */
export const SYNC_PROBLEMS = [
  'unreachable',
  'cors',
  'not-couch',
  'login',
  'rights',
  'no-database',
  'passphrase',
  'not-sealed',
  'sealed',
  'newer',
  'not-ours',
  'too-big',
  'busy',
  'cut',
  'full',
  'permission',
  'not-a-team',
  'not-a-member',
  'broken',
] as const;
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

/** What became of something that needs the server. */
export type SyncDone<T> = { ok: true; value: T } | { ok: false; problem: SyncProblem };
