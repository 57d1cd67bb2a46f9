import type { Connection, Login } from '../../domain/sync/connection';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import type { SyncKeys } from './keys';

/** What opens a connection. It stays in this browser: notes go into no file and no document. */
export interface Secrets {
  password: string;
  /** Null: the database is in clear. */
  keys: SyncKeys | null;
  /** What the card held when the keys were opened: another one has other keys. */
  wrapped: string | null;
  /** The name of the replica, new with each turning on: a cursor never meets another replica than its own. */
  replica: string;
}

/** Where the log is synced to; null: sync is off. */
export async function readConnection(log: LogDatabase): Promise<Connection | null> {
  const row = await log.notes.get(NOTE_IDS.syncConnection);
  return (row?.value as Connection | undefined) ?? null;
}

/** A connection with what opens it, for those who talk to the server. */
export interface Opened {
  connection: Connection;
  login: Login;
  secrets: Secrets;
}

export function readOpened(log: LogDatabase): Promise<Opened | null> {
  return log.transaction('r', log.notes, async () => {
    const connection = await readConnection(log);
    const secrets = (await log.notes.get(NOTE_IDS.syncSecrets))?.value as Secrets | undefined;
    if (!connection || !secrets) return null;
    const { server, database, user } = connection;
    return { connection, secrets, login: { server, database, user, password: secrets.password } };
  });
}

/** Notes a connection; sync begins anew with it. */
export function writeConnection(log: LogDatabase, connection: Connection, secrets: Secrets): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    await log.notes.bulkDelete([NOTE_IDS.syncCursor, NOTE_IDS.syncRebuild, NOTE_IDS.syncState]);
    await log.notes.bulkPut([
      { id: NOTE_IDS.syncConnection, value: connection },
      { id: NOTE_IDS.syncSecrets, value: secrets },
    ]);
  });
}

/** Forgets the connection and all that was kept for it here. */
export function forgetConnection(log: LogDatabase): Promise<void> {
  const { syncConnection, syncSecrets, syncCursor, syncRebuild, syncState } = NOTE_IDS;
  return log.notes.bulkDelete([syncConnection, syncSecrets, syncCursor, syncRebuild, syncState]);
}
