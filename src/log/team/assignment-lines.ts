import { type PostKey, postKey } from '../../domain/post-key';
import type { AssignmentLine } from '../../domain/team/assignment-line';
import type { Assignment } from '../../domain/team/assignments';
import { namesInTeam } from './names';
import type { Team } from './open-team';
import { type Standing, standingAssignments } from './standing-assignments';

/** Who was asked to answer a post, newest first; also what was done or declined. */
export async function assignmentsOn(team: Team, post: PostKey): Promise<AssignmentLine[]> {
  return linesOf(team, await standingAssignments(team.team, post));
}

export interface AssignmentsSeen {
  toMe: AssignmentLine[];
  byMe: AssignmentLine[];
  /** For leads only. */
  others: AssignmentLine[];
}

/** All that is assigned, as the user sees it, newest first. */
export async function assignmentsFor(team: Team): Promise<AssignmentsSeen> {
  const lines = await linesOf(team, await standingAssignments(team.team));
  const of = (mine: AssignmentLine['mine']) => lines.filter((line) => line.mine === mine);
  return {
    toMe: of('to-me'),
    byMe: of('by-me'),
    others: team.connection.role === 'lead' ? of(null) : [],
  };
}

async function linesOf(team: Team, all: readonly Standing[]): Promise<AssignmentLine[]> {
  const ids = all.map(({ id }) => id);
  const [names, heard] = await Promise.all([namesInTeam(team), team.team.heard.bulkGet(ids)]);
  const who = (user: string) => ({ user, name: names.get(user) ?? user });
  const { user } = team.connection;
  const lines = all.map(({ id, said, sending, saidAt }, index): AssignmentLine => {
    const { post, note, at } = said.body as Assignment;
    const { owner, to = owner, state = 'open' } = said;
    const known = heard[index];
    const since = known?.state === state && known.to === to ? known.since : saidAt;
    return {
      id,
      key: postKey(post),
      from: who(owner),
      to: who(to),
      state,
      note,
      at,
      since: since ?? at,
      post,
      mine: to === user ? 'to-me' : owner === user ? 'by-me' : null,
      sending,
    };
  });
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}
