import { canonical } from '../../../domain/merge/paths';
import type { LogDatabase } from '../../database';
import { changeTeamConnection } from '../connection';
import type { Team } from '../open-team';
import { deleteInTeam, lookAtTeam } from '../say';
import type { OutRow, TeamDatabase } from '../team-database';

/** How ids of weeks begin. */
const IDS = 'measures:';

/**
 * Switches on or off whether the user's numbers go to the team from this device. Off: what waits to be sent is dropped,
 * and what was sent stays until it is deleted.
 */
export async function shareMeasures(
  log: LogDatabase,
  { team }: Pick<Team, 'team'>,
  sharesMeasures: boolean,
  now: Date,
): Promise<void> {
  await changeTeamConnection(log, (known) => ({ ...known, sharesMeasures }));
  // Counted anew when it is on again, however short that was.
  await team.notes.delete('measured');
  if (sharesMeasures) return lookAtTeam(team, now);
  await team.transaction('rw', team.documents, team.out, team.shared, async () => {
    for (const { id, said } of await waitingMeasures(team)) {
      if (!said) continue;
      const standing = await team.documents.get(id);
      // What this device said last is what stands there.
      if (standing) await team.shared.put({ id, text: canonical(standing.body) });
      else await team.shared.delete(id);
      await team.out.delete(id);
    }
  });
}

/** Takes back all numbers that the user ever shared there. The server is told at once. */
export async function deleteSharedMeasures({ team, connection: { user } }: Team, now: Date): Promise<void> {
  await team.transaction('rw', team.documents, team.out, team.shared, async () => {
    for (const { id } of await waitingMeasures(team)) await team.out.delete(id);
    await team.shared.where('id').startsWith(IDS).delete();
    const standing = await team.documents.where({ kind: 'measures', owner: user }).primaryKeys();
    for (const id of standing) await deleteInTeam(team, id, { now, urgent: true });
  });
}

/** What waits to be written of the user's numbers: nobody else's are ever said here. */
export function waitingMeasures(team: TeamDatabase): Promise<OutRow[]> {
  return team.out.where('id').startsWith(IDS).toArray();
}
