import type { AssignmentState } from '../../../src/domain/team/assignments';
import type { TeamConnection } from '../../../src/domain/team/connection';
import type { TeamSecrets } from '../../../src/log/team/connection';
import { type TeamRow, teamRow } from '../../../src/log/team/team-database';

export const TEAM_NAME = 'rapport-team-0190c1d2-0000-4000-8000-000000000000';

/** Notes of the log with which it is in a team whose server is not there: Dana, a member, unless said otherwise. */
export function joinedNotes(changes: Partial<TeamConnection> = {}): { id: string; value: unknown }[] {
  const connection: TeamConnection = {
    server: 'http://127.0.0.2:9',
    database: 'team-lindt',
    user: 'dana',
    sealed: false,
    role: 'member',
    name: 'Dana',
    sharesMeasures: false,
    ...changes,
  };
  const secrets: TeamSecrets = { password: 'secret', keys: null, wrapped: null, database: TEAM_NAME };
  return [
    { id: 'team connection', value: connection },
    { id: 'team secrets', value: secrets },
  ];
}

/** How a member stands in the team's database. */
export function memberRow(user: string, name: string): TeamRow {
  const said = { kind: 'member', owner: user, own: null, by: user, body: { name } } as const;
  return teamRow(`member:${user}`, '1-a', said, { body: said.body });
}

interface Assigned {
  n: number;
  from: string;
  to: string;
  state?: AssignmentState;
  note?: string;
  at: string;
  text?: string;
  author?: string;
  permalink?: string | null;
  by?: string;
}

/** An assignment as it stands there, of the post `x:<n>`. */
export function assignedRow(assigned: Assigned): TeamRow {
  const { n, from, to, state = 'open', note = '', at, by = state === 'open' ? from : to } = assigned;
  const { text = `Post ${n}`, author = 'Ana Silva', permalink = `https://x.com/ana/status/${n}` } = assigned;
  const own = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const body = {
    post: {
      site: 'x',
      id: String(n),
      author: { name: author, handle: 'ana', url: null },
      text,
      publishedAt: at,
      permalink,
    },
    intents: [],
    note,
    at,
  };
  const said = { kind: 'assignment', owner: from, own, by, to, state, body } as const;
  return teamRow(`assignment:${from}:${own}`, '1-a', said, { body });
}
