import type { Member } from '../../domain/team/members';
import { sayInTeam } from './say';
import type { TeamSubject } from './subjects';

/** How the user's name is read by colleagues. */
export const memberSubject: TeamSubject = {
  async speak({ team, connection, now }) {
    const { user, name } = connection;
    const body: Member = { name };
    const known = await team.documents.get(`member:${user}`);
    if ((known?.body as Member | undefined)?.name === name) return;
    await sayInTeam(team, { kind: 'member', owner: user, own: null, by: user, body }, { now });
  },
};
