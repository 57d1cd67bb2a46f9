import type { Member } from '../../domain/team/members';
import { changeTeamConnection, readTeamConnection } from './connection';
import { sayInTeam } from './say';
import type { TeamSubject } from './subjects';

/**
 * How the user's name is read by colleagues. It is said where it changed here, and otherwise taken from there: two devices
 * of one user would write over each other for ever. The connection is read anew: both may change it in one round.
 */
export const memberSubject: TeamSubject = {
  async takeIn({ log, team }) {
    const connection = await readTeamConnection(log);
    if (!connection) return;
    const id = `member:${connection.user}`;
    const name = ((await team.documents.get(id))?.body as Member | undefined)?.name;
    const said = await team.shared.get(id);
    // Not while what changed here is still to be said.
    if (name === undefined || said?.text !== connection.name || (await team.out.get(id))) return;
    if (name === connection.name) return;
    await team.shared.put({ id, text: name });
    await changeTeamConnection(log, (known) => ({ ...known, name }));
  },
  async speak({ log, team, now }) {
    const connection = await readTeamConnection(log);
    if (!connection) return;
    const { user, name } = connection;
    const id = `member:${user}`;
    const stands = (await team.documents.get(id)) ?? (await team.out.get(id));
    if (stands && (await team.shared.get(id))?.text === name) return;
    const body: Member = { name };
    await sayInTeam(team, { kind: 'member', owner: user, own: null, by: user, body }, { now });
    await team.shared.put({ id, text: name });
  },
};
