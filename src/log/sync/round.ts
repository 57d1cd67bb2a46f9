import { VERSION } from '../../domain/backup/log-file';
import { afterSuccess, afterTrouble, type Trouble } from '../../domain/sync/after-round';
import type { SyncDone, SyncProblem } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';
import type { LogDatabase } from '../database';
import { type Opened, readOpened } from './connection';
import { documentsWith } from './documents';
import { type Exchanged, exchange, type Sides } from './exchange';
import { rebuilt } from './rebuild';
import { CARD_BYTES, raiseRemoteCard, readRemoteCard } from './remote-card';
import { openRemote, openReplica } from './replica';
import { noteSyncState } from './state';
import { problemOf, wireOf } from './wire';

export interface RoundOptions {
  signal: AbortSignal;
  now: Date;
  /** What reaches the server; the browser's own if absent. */
  fetch?: typeof fetch;
  /** What opens the replica; IndexedDB if absent. */
  openReplica?: typeof openReplica;
}

/**
 * One round of sync, and a note of how it went. Null: sync is off. Rejects with the signal's reason when cut; all that was
 * done until then stands, and the next round goes on from there. Only one at a time may run: see `alone.ts`.
 */
export async function runRound(log: LogDatabase, options: RoundOptions): Promise<SyncDone<Exchanged | null>> {
  const opened = await readOpened(log);
  if (!opened) return { ok: true, value: null };
  const done = await tried(log, opened, options);
  const { now } = options;
  if (done.ok) {
    const { unusable, refused } = done.value;
    await noteSyncState(log, (state) => ({
      ...afterSuccess(state, unusable, now),
      refused: state.refused + refused,
    }));
    return done;
  }
  await noteSyncState(log, (state) => afterTrouble(state, done.trouble, now, Math.random));
  return { ok: false, problem: done.trouble.problem };
}

type Tried = { ok: true; value: Exchanged } | { ok: false; trouble: Trouble };

async function tried(log: LogDatabase, opened: Opened, options: RoundOptions): Promise<Tried> {
  const { connection, login, secrets } = opened;
  const { signal, now } = options;
  const wire = wireOf(login, { signal, fetch: options.fetch });
  const failed = (problem: SyncProblem): Tried => ({ ok: false, trouble: { problem, retryAfterMs: null } });
  try {
    const asking = wireOf(login, { signal, mostBytes: CARD_BYTES, fetch: options.fetch });
    const card = await readRemoteCard(connection, asking);
    if (!card.ok) return failed(card.problem);
    if (!card.value) return failed('not-ours');
    // Somebody made the database anew: with another passphrase, or with none.
    if ((card.value.sealed === null) !== !connection.sealed)
      return failed(connection.sealed ? 'not-sealed' : 'sealed');
    if ((card.value.sealed?.wrapped ?? null) !== secrets.wrapped) return failed('passphrase');
    if (card.value.log < VERSION) await raiseRemoteCard(connection, asking);
    const remote = openRemote(databaseAddress(connection), wire);
    const replica = (options.openReplica ?? openReplica)(secrets.replica);
    try {
      const sides: Sides = { log, replica, remote, documents: documentsWith(secrets.keys), signal, now };
      const ready = await rebuilt(sides);
      const done = ready.ok ? await exchange(sides) : ready;
      if (done.ok) return { ok: true, value: done.value };
      if (done.failure.why === 'full') return failed('full');
      throw new Error(`The log could not take in what came: ${done.failure.why}`);
    } finally {
      await replica.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    const trouble = problemOf(error) ?? replicaFull(error);
    if (!trouble) throw error;
    return { ok: false, trouble };
  }
}

/** PouchDB's idb adapter tells a full disk by words only. */
function replicaFull(error: unknown): Trouble | null {
  const { name = '', reason = '' } = error as { name?: unknown; reason?: unknown };
  return /quota/i.test(`${name} ${reason}`) ? { problem: 'full', retryAfterMs: null } : null;
}
