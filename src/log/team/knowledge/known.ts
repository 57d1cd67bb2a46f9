import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import {
  SHARED_KINDS,
  type SharedKind,
  type SharedTable,
  sharedTable,
} from '../../../domain/team/knowledge-kinds';
import { readTeamId } from '../../../domain/team/team-id';
import type { Team } from '../open-team';
import type { OutRow, TakenRow, TeamRow } from '../team-database';

/** An entry that the team has, had, or is to have. */
export interface TeamEntry {
  /** CouchDB's. */
  id: string;
  kind: SharedKind;
  table: SharedTable;
  /** CouchDB's name of who keeps it up. */
  owner: string;
  /** The id of its record, in the log of who shared it. */
  own: string;
  /** As the team's database has it; null: it has none. */
  row: TeamRow | null;
  taken: TakenRow | null;
  /** What waits to be written there, or was refused. */
  out: OutRow | null;
}

export interface KnownToTeam {
  /** Who looks, by CouchDB's name. */
  user: string;
  entries: TeamEntry[];
}

/** What is known here of the team's knowledge, beside the log. */
export async function knownToTeam({
  team,
  connection,
}: Pick<Team, 'team' | 'connection'>): Promise<KnownToTeam> {
  const [rows, taken, out] = await team.transaction('r', team.documents, team.taken, team.out, () =>
    Promise.all([
      team.documents.where('kind').anyOf(SHARED_KINDS).toArray(),
      team.taken.toArray(),
      team.out.toArray(),
    ]),
  );
  const [byId, takenOf, outOf] = [rows, taken, out].map(
    (all) => new Map(all.map((one): [string, object] => [one.id, one])),
  ) as [Map<string, TeamRow>, Map<string, TakenRow>, Map<string, OutRow>];
  const ids = new Set([...byId.keys(), ...takenOf.keys(), ...outOf.keys()]);
  const entries = [...ids].sort().flatMap((id): TeamEntry[] => {
    const parts = readTeamId(id);
    const kind = SHARED_KINDS.find((one) => one === parts?.kind);
    if (!kind || !parts?.owner || !parts.own) return [];
    return [
      {
        id,
        kind,
        table: sharedTable(kind),
        owner: parts.owner,
        own: parts.own,
        row: byId.get(id) ?? null,
        taken: takenOf.get(id) ?? null,
        out: outOf.get(id) ?? null,
      },
    ];
  });
  return { user: connection.user, entries };
}

/** What the team says, under the id that it has in the log of who shared it. */
export function teamsWords({ table, own, row }: TeamEntry): KnownEntry | null {
  return row && { table, id: own, entry: row.body };
}
