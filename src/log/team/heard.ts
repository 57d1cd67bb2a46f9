import { standingAssignments } from './standing-assignments';
import type { HeardRow, TeamDatabase } from './team-database';

/** Notes since when each assignment stands as it does: its document does not say. Forgets those that are gone. */
export async function hear(team: TeamDatabase, now: Date): Promise<void> {
  await team.transaction('rw', team.heard, team.documents, team.out, async () => {
    const all = await standingAssignments(team);
    const known = new Map((await team.heard.toArray()).map((row) => [row.id, row]));
    const news: HeardRow[] = [];
    for (const { id, said } of all) {
      const { owner, to = owner, state = 'open' } = said;
      const before = known.get(id);
      known.delete(id);
      if (before?.to === to && before.state === state) continue;
      const told = before?.to === to ? before.told : undefined;
      news.push({ id, to, state, since: now.toISOString(), ...(told && { told }) });
    }
    if (known.size > 0) await team.heard.bulkDelete([...known.keys()]);
    if (news.length > 0) await team.heard.bulkPut(news);
  });
}
