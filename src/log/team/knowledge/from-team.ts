import { readTeamId } from '../../../domain/team/team-id';
import type { LogDatabase } from '../../database';
import { openTeam } from '../open-team';

/** The user's own records that a colleague keeps up for the team, by id. */
export async function fromTeam(log: LogDatabase): Promise<ReadonlySet<string>> {
  const opened = await openTeam(log);
  if (!opened) return new Set();
  const { team, connection } = opened;
  const taken = await team.taken.toArray();
  const theirs = taken.filter(
    ({ id, text, ended }) => text !== null && ended === null && readTeamId(id)?.owner !== connection.user,
  );
  return new Set(theirs.map(({ here }) => here));
}
