import { MAX_ENTRY_CHARS } from '../../../domain/handover/knowledge-file';
import { canonical } from '../../../domain/merge/paths';
import { NOTHING_AGREED } from '../../../domain/team/agreed';
import { sharedKind } from '../../../domain/team/knowledge-kinds';
import { readTeamId } from '../../../domain/team/team-id';
import type { LogDatabase } from '../../database';
import { type OwnEntry, ownKnowledge } from '../../handover/own-knowledge';
import type { Team } from '../open-team';
import { deleteInTeam, idOfSaid, sayInTeam } from '../say';
import type { TakenRow } from '../team-database';
import { knownToTeam } from './known';
import { weigh, weighedTables } from './weigh';

/** What of the user's own the team does not have yet, with what in it seems to be about a person. */
export async function shareable(log: LogDatabase, team: Team, now: Date): Promise<OwnEntry[]> {
  const known = await knownToTeam(team);
  const weighed = await log.transaction('r', weighedTables(log), () => weigh(log, known, now));
  const there = new Set(weighed.flatMap(({ standing, here }) => (standing ? [here] : [])));
  const own = await ownKnowledge(log);
  return own.filter(({ table, id, entry }) => {
    const kind = sharedKind(table);
    // Ids of other programs' making; and what no database of a team takes.
    return (
      kind && !there.has(id) && readTeamId(`${kind}:x:${id}`) && canonical(entry).length < MAX_ENTRY_CHARS
    );
  });
}

/** Puts down that the team gets these of the user's own. */
export async function shareKnowledge(
  { team, connection }: Team,
  entries: readonly OwnEntry[],
  now: Date,
): Promise<string[]> {
  const { user } = connection;
  return team.transaction('rw', team.taken, team.out, async () => {
    const ids: string[] = [];
    for (const { table, id: own, entry } of entries) {
      const kind = sharedKind(table);
      if (!kind) continue;
      const id = idOfSaid({ kind, owner: user, own });
      await team.taken.put({ ...NOTHING_AGREED, id, here: own, said: [canonical(entry)] });
      await sayInTeam(team, { kind, owner: user, own, by: user, body: entry }, { now, urgent: true });
      ids.push(id);
    }
    return ids;
  });
}

/** What there was before an entry was taken back, for the way back. */
export interface TakenBack {
  id: string;
  taken: TakenRow | null;
  /** What the team had; null: nothing yet. */
  body: object | null;
}

/** Puts down that the team is to have these no more. The user's own records stay as they are. */
export async function takeBackKnowledge(
  { team, connection }: Team,
  ids: readonly string[],
  now: Date,
): Promise<TakenBack[]> {
  return team.transaction('rw', team.documents, team.taken, team.out, async () => {
    const before: TakenBack[] = [];
    for (const id of ids) {
      const [taken, row] = [await team.taken.get(id), await team.documents.get(id)];
      before.push({ id, taken: taken ?? null, body: row?.body ?? null });
      // Of somebody else's entry the copy goes with it, as everybody's does.
      if (readTeamId(id)?.owner === connection.user) await team.taken.delete(id);
      await deleteInTeam(team, id, { now, urgent: true });
    }
    return before;
  });
}

/** Undoes that: the team is to have them again. */
export async function shareAgain(
  { team, connection }: Team,
  before: readonly TakenBack[],
  now: Date,
): Promise<void> {
  await team.transaction('rw', team.taken, team.out, async () => {
    for (const { id, taken, body } of before) {
      const { kind, owner, own } = readTeamId(id) ?? {};
      if (!kind || !owner || !body) continue;
      if (owner === connection.user && taken)
        await team.taken.put({ ...taken, ended: null, text: null, said: [canonical(body)] });
      const said = { kind, owner, own: own ?? null, by: connection.user, body };
      await sayInTeam(team, said, { now, urgent: true });
    }
  });
}
