import type { Login } from '../../domain/sync/connection';
import type { TeamConnection } from '../../domain/team/connection';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import type { SyncKeys } from '../sync/keys';

/** What opens a team. It stays in this browser: notes go into no file and no document. */
export interface TeamSecrets {
  password: string;
  /** Null: the team's database is in clear. */
  keys: SyncKeys | null;
  /** What the card held when the keys were opened: another one has other keys. */
  wrapped: string | null;
  /** The name of the `TeamDatabase`, new with each joining. */
  database: string;
}

/** A team with what opens it. */
export interface OpenedTeam {
  connection: TeamConnection;
  login: Login;
  secrets: TeamSecrets;
}

/** The team that the user joined; null: none. */
export async function readTeamConnection(log: LogDatabase): Promise<TeamConnection | null> {
  return ((await log.notes.get(NOTE_IDS.teamConnection))?.value as TeamConnection | undefined) ?? null;
}

export function readOpenedTeam(log: LogDatabase): Promise<OpenedTeam | null> {
  return log.transaction('r', log.notes, async () => {
    const connection = await readTeamConnection(log);
    const secrets = (await log.notes.get(NOTE_IDS.teamSecrets))?.value as TeamSecrets | undefined;
    if (!connection || !secrets) return null;
    const { server, database, user } = connection;
    return { connection, secrets, login: { server, database, user, password: secrets.password } };
  });
}

export function writeTeamConnection(
  log: LogDatabase,
  connection: TeamConnection,
  secrets: TeamSecrets,
): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    await log.notes.delete(NOTE_IDS.teamState);
    await log.notes.bulkPut([
      { id: NOTE_IDS.teamConnection, value: connection },
      { id: NOTE_IDS.teamSecrets, value: secrets },
    ]);
  });
}

/** Changes what is noted of it; nothing where the user has left meanwhile. */
export function changeTeamConnection(
  log: LogDatabase,
  change: (connection: TeamConnection) => TeamConnection,
): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    const known = await readTeamConnection(log);
    if (known) await log.notes.put({ id: NOTE_IDS.teamConnection, value: change(known) });
  });
}

export function forgetTeamConnection(log: LogDatabase): Promise<void> {
  return log.notes.bulkDelete([NOTE_IDS.teamConnection, NOTE_IDS.teamSecrets, NOTE_IDS.teamState]);
}
