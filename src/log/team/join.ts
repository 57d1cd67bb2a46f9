import type { Login } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import type { TeamConnection } from '../../domain/team/connection';
import type { TeamRole } from '../../domain/team/roles';
import type { LogDatabase } from '../database';
import { aloneInTeam } from '../sync/alone';
import { openKeys, type SyncKeys } from '../sync/keys';
import { CARD_BYTES } from '../sync/remote-card';
import { type TryFailed, type Trying, tryServer } from '../sync/try-server';
import { problemOf, wireOf } from '../sync/wire';
import { forgetTeamConnection, readOpenedTeam, writeTeamConnection } from './connection';
import { dropTeams, newTeamName } from './drop-teams';
import { hasOldRules, readTeamServer } from './server';

/** What stands at the address of a team. */
export type TeamTried =
  | { ok: true; version: string; role: TeamRole; sealed: boolean; oldRules: boolean }
  | TryFailed;

/** Tries to reach a team without changing anything; see `tryServer`. */
export function tryTeam(login: Login, trying: Trying): Promise<TeamTried> {
  return tryServer(login, trying, async ({ version, wire }): Promise<TeamTried> => {
    const found = await readTeamServer(login, wire);
    if (!found.ok) return found;
    const { card, role } = found.value;
    const oldRules = await hasOldRules(login, wire);
    return { ok: true, version, role, sealed: card.sealed !== null, oldRules };
  });
}

export interface Joining extends Trying {
  /** How colleagues read the user's name. */
  name: string;
  /** The team's; null: its database is in clear. */
  passphrase: string | null;
  sharesMeasures: boolean;
}

/**
 * Joins a team: opens its keys and notes the connection. The first round is the worker's. Nothing is noted when it fails.
 * Rejects with the signal's reason when cancelled.
 */
export async function joinTeam(
  log: LogDatabase,
  login: Login,
  { name, passphrase, sharesMeasures, signal, fetch: reach }: Joining,
): Promise<SyncDone<TeamConnection>> {
  const wire = wireOf(login, { signal, mostBytes: CARD_BYTES, fetch: reach });
  try {
    const found = await readTeamServer(login, wire);
    if (!found.ok) return found;
    const { card, role } = found.value;
    let keys: SyncKeys | null = null;
    if (card.sealed) {
      if (passphrase === null) return { ok: false, problem: 'sealed' };
      keys = await openKeys(card.sealed, passphrase);
      if (!keys) return { ok: false, problem: 'passphrase' };
    } else if (passphrase !== null) return { ok: false, problem: 'not-sealed' };
    signal.throwIfAborted();
    const { server, database, user, password } = login;
    const connection: TeamConnection = {
      server,
      database,
      user,
      sealed: keys !== null,
      role,
      name,
      sharesMeasures,
    };
    const wrapped = card.sealed?.wrapped ?? null;
    const kept = (await knownAs(log, login, wrapped)) ?? newTeamName();
    await writeTeamConnection(log, connection, { password, keys, wrapped, database: kept });
    // That of another team, which this one takes the place of.
    await dropTeams(kept);
    return { ok: true, value: connection };
  } catch (error) {
    const known = problemOf(error);
    if (!known) throw error;
    return { ok: false, problem: known.problem };
  }
}

/** The name of what is known already of this very team, where only the password is another one: what waits there stays. */
async function knownAs(
  log: LogDatabase,
  { server, database, user }: Login,
  wrapped: string | null,
): Promise<string | null> {
  const before = await readOpenedTeam(log);
  if (!before || before.secrets.wrapped !== wrapped) return null;
  const { connection, secrets } = before;
  const same = connection.server === server && connection.database === database && connection.user === user;
  return same ? secrets.database : null;
}

/**
 * Leaves the team on this device: forgets what opens it, and all that is known of it here. What was taken into the user's
 * own log stays, and so does what they shared there.
 */
export async function leaveTeam(log: LogDatabase, signal: AbortSignal): Promise<void> {
  // First, so that a round that runs is cut by whoever sees it.
  await forgetTeamConnection(log);
  await aloneInTeam(signal, () => dropTeams());
}
