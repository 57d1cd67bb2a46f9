import type { Member } from '../../domain/team/members';
import type { Team } from './open-team';

/** How colleagues read the names of CouchDB's; the user's own is known before the first round. */
export async function namesInTeam({ team, connection }: Team): Promise<Map<string, string>> {
  const members = await team.documents.where('kind').equals('member').toArray();
  const names = new Map(members.map(({ owner, body }) => [owner, (body as Member).name]));
  return names.set(connection.user, connection.name);
}
