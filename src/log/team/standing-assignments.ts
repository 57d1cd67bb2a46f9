import type { PostKey } from '../../domain/post-key';
import { saidOnto } from '../../domain/team/assignment-change';
import type { AssignmentLine } from '../../domain/team/assignment-line';
import type { TeamSaid } from '../../domain/team/document';
import { type OutRow, postIn, type TeamDatabase } from './team-database';

/** An assignment as this browser sees it: what stands there, with what waits to be said of it. */
export interface Standing {
  id: string;
  said: TeamSaid;
  sending: AssignmentLine['sending'];
  /** When it was said here; null: the server has it. */
  saidAt: string | null;
}

const IDS = 'assignment:';

/** All of a team's, or those on one post. */
export async function standingAssignments(team: TeamDatabase, post?: PostKey): Promise<Standing[]> {
  const { documents, out } = team;
  const rows = await (post === undefined
    ? documents.where('kind').equals('assignment')
    : documents.where('post').equals(post)
  ).toArray();
  const waiting = await out.where('id').startsWith(IDS).toArray();
  const byId = new Map(waiting.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const here = rows.flatMap((row) => standing(row.id, row, byId.get(row.id)) ?? []);
  const fresh = waiting
    .filter(({ id, said }) => !known.has(id) && (post === undefined || (said && postIn(said) === post)))
    .flatMap((row) => standing(row.id, null, row) ?? []);
  return [...here, ...fresh];
}

/** The one with this id; null: there is none, or it is to go. */
export async function standingAssignment(team: TeamDatabase, id: string): Promise<Standing | null> {
  const [row = null, waiting] = await Promise.all([team.documents.get(id), team.out.get(id)]);
  return standing(id, row, waiting);
}

function standing(id: string, row: TeamSaid | null, waiting: OutRow | undefined): Standing | null {
  if (!waiting) return row && { id, said: row, sending: 'sent', saidAt: null };
  const { said, at, refused } = waiting;
  // What is refused of one that stands changes nothing of it.
  if (refused !== undefined) {
    const shown = row ?? said;
    return shown && { id, said: shown, sending: 'refused', saidAt: row ? null : at };
  }
  // It is to go.
  if (!said) return null;
  return { id, said: row ? (saidOnto(said, row) ?? row) : said, sending: 'waiting', saidAt: at };
}
