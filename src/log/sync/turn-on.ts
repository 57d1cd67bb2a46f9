import { newCard, type SyncCard } from '../../domain/sync/card';
import type { Connection, Login } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import type { LogDatabase } from '../database';
import { aloneInSync } from './alone';
import { forgetConnection, writeConnection } from './connection';
import { dropReplicas, newReplicaName } from './drop-replicas';
import { newKeys, openKeys, type SyncKeys } from './keys';
import { makeDatabase, readRemoteCard, writeRemoteCard } from './remote-card';
import { wireOf } from './wire';

export interface TurningOn {
  /** Null: in clear. For a database that is there already it must be as that is. */
  passphrase: string | null;
  signal: AbortSignal;
  /** What reaches the server; the browser's own if absent. */
  fetch?: typeof fetch;
}

/**
 * Turns sync on: makes the database where it is not there yet, opens or makes its card, and notes the connection. The
 * first round is the worker's. Nothing is noted when it fails. Rejects with the signal's reason when cancelled.
 */
export async function turnOn(
  log: LogDatabase,
  login: Login,
  options: TurningOn,
): Promise<SyncDone<Connection>> {
  const { passphrase, signal } = options;
  const wire = wireOf(login, { signal, fetch: options.fetch });
  const found = await readRemoteCard(login, wire);
  if (!found.ok && found.problem !== 'no-database') return found;
  if (!found.ok) {
    const made = await makeDatabase(login, wire);
    if (!made.ok) return made;
  }
  const card = found.ok && found.value ? found.value : await firstCard(login, passphrase, wire);
  if ('ok' in card) return card;
  const opened = await opening(card, passphrase);
  if (!opened.ok) return opened;
  signal.throwIfAborted();
  const { server, database, user, password } = login;
  const connection: Connection = { server, database, user, sealed: opened.value !== null };
  const wrapped = card.sealed?.wrapped ?? null;
  await writeConnection(log, connection, {
    password,
    keys: opened.value,
    wrapped,
    replica: newReplicaName(),
  });
  return { ok: true, value: connection };
}

/** Turns sync off here: forgets what opens the server, and the replica. The log stays, and so does the server's copy. */
export async function turnOff(log: LogDatabase, signal: AbortSignal): Promise<void> {
  // First, so that a round that runs is cut by whoever sees it.
  await forgetConnection(log);
  await aloneInSync(signal, async () => {
    // Once more: a round that was cut may have noted how it went.
    await forgetConnection(log);
    await dropReplicas();
  });
}

/** The card of an empty database: ours, or that of a device that was first. */
async function firstCard(
  login: Login,
  passphrase: string | null,
  wire: typeof fetch,
): Promise<SyncCard | Extract<SyncDone<never>, { ok: false }>> {
  const card = newCard(passphrase === null ? null : (await newKeys(passphrase)).sealed);
  const wrote = await writeRemoteCard(login, card, wire);
  if (!wrote.ok) return wrote;
  if (wrote.value) return card;
  const theirs = await readRemoteCard(login, wire);
  if (!theirs.ok) return theirs;
  return theirs.value ?? { ok: false, problem: 'not-ours' };
}

async function opening(card: SyncCard, passphrase: string | null): Promise<SyncDone<SyncKeys | null>> {
  if (card.sealed === null) {
    // Whoever asks for encryption must not send in clear because the database happens to be so.
    return passphrase === null ? { ok: true, value: null } : { ok: false, problem: 'not-sealed' };
  }
  if (passphrase === null) return { ok: false, problem: 'sealed' };
  const keys = await openKeys(card.sealed, passphrase);
  return keys ? { ok: true, value: keys } : { ok: false, problem: 'passphrase' };
}
