import { newCard, type SyncCard } from '../../domain/sync/card';
import type { Connection, Login } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import type { LogDatabase } from '../database';
import { aloneInSync } from './alone';
import { forgetConnection, writeConnection } from './connection';
import { dropReplicas, newReplicaName } from './drop-replicas';
import { newKeys, openKeys, type SyncKeys } from './keys';
import { CARD_BYTES, makeDatabase, readRemoteCard, writeRemoteCard } from './remote-card';
import { problemOf, wireOf } from './wire';

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
  { passphrase, signal, fetch: reach }: TurningOn,
): Promise<SyncDone<Connection>> {
  const wire = wireOf(login, { signal, mostBytes: CARD_BYTES, fetch: reach });
  try {
    const card = await cardOf(login, passphrase, wire);
    if (!card.ok) return card;
    const opened = await opening(card.value, passphrase);
    if (!opened.ok) return opened;
    signal.throwIfAborted();
    const { server, database, user, password } = login;
    const connection: Connection = { server, database, user, sealed: opened.value !== null };
    const wrapped = card.value.sealed?.wrapped ?? null;
    const replica = newReplicaName();
    await writeConnection(log, connection, { password, keys: opened.value, wrapped, replica });
    // That of another connection, which this one takes the place of.
    await dropReplicas(replica);
    return { ok: true, value: connection };
  } catch (error) {
    const known = problemOf(error);
    if (!known) throw error;
    return { ok: false, problem: known.problem };
  }
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

/** The database's card, ours where it had none. */
async function cardOf(
  login: Login,
  passphrase: string | null,
  wire: typeof fetch,
): Promise<SyncDone<SyncCard>> {
  const found = await readRemoteCard(login, wire);
  if (found.ok && found.value) return { ok: true, value: found.value };
  if (!found.ok) {
    if (found.problem !== 'no-database') return found;
    const made = await madeDatabase(login, wire);
    if (!made.ok) return made;
  }
  const card = newCard(passphrase === null ? null : (await newKeys(passphrase)).sealed);
  if (await writeRemoteCard(login, card, wire)) return { ok: true, value: card };
  // Another device was first.
  const theirs = await readRemoteCard(login, wire);
  if (!theirs.ok) return theirs;
  return theirs.value ? { ok: true, value: theirs.value } : { ok: false, problem: 'not-ours' };
}

/** Where the user may not, the database has to be made for them: their name and password were taken before. */
async function madeDatabase(login: Login, wire: typeof fetch): Promise<SyncDone<null>> {
  try {
    await makeDatabase(login, wire);
    return { ok: true, value: null };
  } catch (error) {
    const problem = problemOf(error)?.problem;
    if (problem === 'login' || problem === 'rights') return { ok: false, problem: 'no-database' };
    throw error;
  }
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
