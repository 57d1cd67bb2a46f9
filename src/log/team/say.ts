import { teamKind } from '../../domain/team';
import type { TeamSaid } from '../../domain/team/document';
import { teamId } from '../../domain/team/team-id';
import type { OutRow, TeamDatabase } from './team-database';

/** Puts down that this is to be written to the team's database. It takes the place of what waits for the same document. */
export async function sayInTeam(
  team: TeamDatabase,
  said: TeamSaid,
  { now, urgent = false }: { now: Date; urgent?: boolean },
): Promise<string> {
  const id = idOfSaid(said);
  await put(team, { id, said, at: now.toISOString() }, urgent);
  return id;
}

/** The same, that a document is to be deleted. */
export function deleteInTeam(
  team: TeamDatabase,
  id: string,
  { now, urgent = false }: { now: Date; urgent?: boolean },
): Promise<void> {
  return put(team, { id, said: null, at: now.toISOString() }, urgent);
}

/** CouchDB's id of what is said. */
export function idOfSaid({ kind, owner, own }: Pick<TeamSaid, 'kind' | 'owner' | 'own'>): string {
  return teamId({ kind, owner: teamKind(kind).id.owner ? owner : null, own });
}

async function put(team: TeamDatabase, row: OutRow, urgent: boolean): Promise<void> {
  await team.out.put(urgent ? { ...row, urgent: 1 } : row);
}

/** Asks for a round now, because somebody looks: it begins wherever rounds run. */
export async function lookAtTeam(team: TeamDatabase, now: Date): Promise<void> {
  await team.notes.put({ id: 'look', value: now.toISOString() });
}

/** What asks for a round at once whenever it changes: who looked last, and what somebody waits for. */
export async function pressingIn(team: TeamDatabase): Promise<unknown> {
  const look = (await team.notes.get('look'))?.value;
  const urgent = await team.out.where('urgent').equals(1).toArray();
  return [look, urgent.flatMap(({ id, at, refused }) => (refused === undefined ? [`${id} ${at}`] : []))];
}
