import type { TeamSaid } from '../../domain/team/document';
import type { TeamRefusal } from '../../domain/team/refusals';
import type { OutRow, TeamDatabase } from './team-database';

/** Something that the rules of a team's database refused. */
export interface RefusedRow extends OutRow {
  refused: TeamRefusal;
  /** What stands in its place there, as known here; null: nothing. */
  standing: TeamSaid | null;
}

/** What was refused; not a claim that somebody else has, of which whoever wanted it is told where they wanted it. */
export async function refusedIn(team: TeamDatabase): Promise<RefusedRow[]> {
  const rows = await team.out.toArray();
  const refused = rows.flatMap((row) =>
    row.refused === undefined || row.refused === 'taken' ? [] : [{ ...row, refused: row.refused }],
  );
  const standing = await team.documents.bulkGet(refused.map(({ id }) => id));
  return refused.map((row, at) => ({ ...row, standing: standing[at] ?? null }));
}

/** Wants it written once more, at once. Not where it was said anew meanwhile, or dropped. */
export function tryRefusedAgain(team: TeamDatabase, { id, at }: RefusedRow, now: Date): Promise<boolean> {
  return team.transaction('rw', team.out, async () => {
    const row = await team.out.get(id);
    if (row?.at !== at) return false;
    const { refused: _, ...waiting } = row;
    await team.out.put({ ...waiting, at: now.toISOString(), urgent: 1 });
    return true;
  });
}

/** Wants it written no more. Answers the way back, which does nothing where something was said of it since. */
export function dropRefused(
  team: TeamDatabase,
  { id, at }: RefusedRow,
): Promise<(() => Promise<boolean>) | null> {
  return team.transaction('rw', team.out, async () => {
    const row = await team.out.get(id);
    if (row?.at !== at) return null;
    await team.out.delete(id);
    return () => putBack(team, row);
  });
}

function putBack(team: TeamDatabase, row: OutRow): Promise<boolean> {
  return team.transaction('rw', team.out, async () => {
    if (await team.out.get(row.id)) return false;
    await team.out.put(row);
    return true;
  });
}
