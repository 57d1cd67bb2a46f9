import type { Day } from '../../../domain/days';
import { isWeek, type MeasuredWeek } from '../../../domain/team/measured-weeks';
import type { TeamMeasures } from '../../../domain/team/measures';
import type { Member } from '../../../domain/team/members';
import type { Team } from '../open-team';
import type { TeamRow } from '../team-database';
import { waitingMeasures } from './sharing';

/** One of the user's weeks, as the team has it or is about to. */
export interface OwnWeek {
  week: Day;
  counts: TeamMeasures;
  /** It was not sent yet. */
  waits: boolean;
}

export interface OwnMeasures {
  /** The newest first. */
  weeks: OwnWeek[];
  /** So many are to be deleted there, and are not yet. */
  deleting: number;
}

/** The user's own numbers as they are shared, whether or not they still share new ones. */
export async function readOwnMeasures({ team, connection: { user } }: Team): Promise<OwnMeasures> {
  const standing = await team.documents.where({ kind: 'measures', owner: user }).toArray();
  const waiting = (await waitingMeasures(team)).filter(({ refused }) => refused === undefined);
  const weeks = new Map(standing.flatMap((row) => weekIn(row)).map((one) => [one.week, one]));
  const own = new Map([...weeks].map(([week, { counts }]) => [week, { week, counts, waits: false }]));
  const gone = new Set(waiting.flatMap(({ id, said }) => (said ? [] : id)));
  for (const { id, own: week } of standing) if (week && gone.has(id)) own.delete(week);
  for (const { said } of waiting) {
    if (said?.own) own.set(said.own, { week: said.own, counts: said.body as TeamMeasures, waits: true });
  }
  return { weeks: [...own.values()].sort((a, b) => (a.week < b.week ? 1 : -1)), deleting: gone.size };
}

export interface MeasuredTeam {
  members: { user: string; name: string }[];
  told: MeasuredWeek[];
}

/** All that the team was told, and by whom; for leads. */
export async function readMeasured({ team }: Team): Promise<MeasuredTeam> {
  const told = (await team.documents.where('kind').equals('measures').toArray()).flatMap(weekIn);
  const known = await team.documents.where('kind').equals('member').toArray();
  const names = new Map(known.map(({ owner, body }) => [owner, (body as Member).name]));
  // Who told numbers and never their name.
  for (const { user } of told) if (!names.has(user)) names.set(user, user);
  return { members: [...names].map(([user, name]) => ({ user, name })), told };
}

function weekIn({ owner, own, body }: TeamRow): MeasuredWeek[] {
  return isWeek(own) ? [{ user: owner, week: own, counts: body as TeamMeasures }] : [];
}
