import { isClaimOver } from '../../domain/team/claims';
import { deleteInTeam } from './say';
import type { TeamSubject } from './subjects';
import type { OutRow } from './team-database';
import type { TeamWork } from './work';

/** So long after its end (ms) a claim of the user's own goes. */
const KEPT = 2 * 86_400_000;

/** Who talks to whom is said by `talking.ts`, at once; here is what happens to it later. */
export const claimsSubject: TeamSubject = {
  async speak(work) {
    await tryAgain(work);
    await clearAway(work);
  },
};

/** What somebody else had first is the user's once that is over. */
async function tryAgain({ team, now }: TeamWork): Promise<void> {
  await team.transaction('rw', team.out, team.documents, async () => {
    const taken = (await team.out.toArray()).filter(({ refused }) => refused === 'taken');
    for (const row of taken) {
      const standing = await team.documents.get(row.id);
      if (isClaimOver(row.said?.until ?? '', now)) await team.out.delete(row.id);
      else if (!standing || isClaimOver(standing.until ?? '', now)) await team.out.put(untried(row));
    }
  });
}

function untried({ refused: _, ...row }: OutRow): OutRow {
  return row;
}

async function clearAway({ team, connection, now }: TeamWork): Promise<void> {
  const { user } = connection;
  const isOld = async (id: string) => {
    const standing = await team.documents.get(id);
    const before = new Date(now.getTime() - KEPT);
    return standing?.owner === user && isClaimOver(standing.until ?? '', before);
  };
  const going = (await team.out.toArray()).filter(({ id, said }) => !said && id.startsWith('claim:'));
  // Somebody claimed it meanwhile: what is theirs stays.
  for (const { id } of going) if (!(await isOld(id))) await team.out.delete(id);
  const own = await team.documents.where('[kind+owner]').equals(['claim', user]).primaryKeys();
  for (const id of own) {
    if ((await isOld(id)) && !(await team.out.get(id))) await deleteInTeam(team, id, { now });
  }
}
