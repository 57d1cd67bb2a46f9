import type { Login } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';
import { RULES_VERSION, readTeamCard, type TeamCard } from '../../domain/team/card';
import { type TeamRole, teamRoleIn } from '../../domain/team/roles';
import { problemOf } from '../sync/wire-error';

/** What a team's server says of it and of who asks. */
export interface TeamServer {
  card: TeamCard;
  role: TeamRole;
}

type Place = Pick<Login, 'server' | 'database'>;

/** Asks a server about the team in its database. Rejects with a `WireError`. */
export async function readTeamServer(place: Place, wire: typeof fetch): Promise<SyncDone<TeamServer>> {
  const said = async (path: string) => {
    const answer = await wire(path);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const base = databaseAddress(place);
  const found = await said(`${base}/rapport`).catch((error: unknown) => {
    // The database is closed to whoever has none of the team's roles.
    if (problemOf(error)?.problem === 'rights') return null;
    throw error;
  });
  if (!found) return { ok: false, problem: 'not-a-member' };
  if (found.status === 404) {
    const { reason } = found.body;
    const lacks = reason === 'missing' || reason === 'deleted';
    return { ok: false, problem: lacks ? 'not-a-team' : 'no-database' };
  }
  const card = readTeamCard(found.body);
  if (card === 'newer') return { ok: false, problem: 'newer' };
  if (!card) return { ok: false, problem: 'not-a-team' };
  const role = teamRoleIn(place.database, rolesIn((await said(`${place.server}/_session`)).body));
  if (!role) return { ok: false, problem: 'not-a-member' };
  return { ok: true, value: { card, role } };
}

/** The document that holds a team's rules. */
export const RULES_ID = '_design/rapport';

/** Whether the rules in it are older than this Rapport; see `RULES_VERSION`. Undefined: there are none. */
export function areOld(rules: unknown): boolean {
  return !(Number((rules as { rules?: unknown } | undefined)?.rules) >= RULES_VERSION);
}

/** Asks a server whether a team's rules are older than this Rapport. Rejects with a `WireError`. */
export async function hasOldRules(place: Place, wire: typeof fetch): Promise<boolean> {
  return areOld(await (await wire(`${databaseAddress(place)}/${RULES_ID}`)).json());
}

/** https://docs.couchdb.org/en/stable/api/server/authn.html#get--_session */
function rolesIn(session: Record<string, unknown>): string[] {
  const { roles } = (session.userCtx ?? {}) as { roles?: unknown };
  return Array.isArray(roles) ? roles.map(String) : [];
}
