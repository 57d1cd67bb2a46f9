import type { NudgeSettings } from '../../domain/model';
import { mayNudge, workdayOf } from '../../domain/nudges/hours';
import { nextMoment } from '../../domain/nudges/next-moment';
import type { AssignmentLine } from '../../domain/team/assignment-line';
import type { LogDatabase } from '../database';
import { mentionsByKeys } from '../mentions';
import { assignmentsFor } from './assignment-lines';
import { hear } from './heard';
import { openTeam, type Team } from './open-team';
import { standingAssignments } from './standing-assignments';
import type { HeardRow, TeamDatabase } from './team-database';

/** What one notification tells: what was given to the user, oldest first. */
export interface GivenNudge {
  /** What the notification is called in the browser. */
  id: string;
  lines: AssignmentLine[];
}

export interface GivenClaim {
  nudge: GivenNudge | null;
  /** When to ask again at the latest; null: there is nothing to wait for. */
  again: Date | null;
}

const NOTHING: GivenClaim = { nudge: null, again: null };
const NAMED = 'given';

/** Whether a notification goes by the name of one of these. */
export function tellsGiven(notification: string): boolean {
  return notification.startsWith(`${NAMED} `);
}

/**
 * Claims what colleagues gave the user and nobody told them, by their settings for nudges: in their hours, and at most as
 * often a day as those come, counted by itself. Each is answered to one caller only. What brings no notification is claimed
 * without being told. See `claimNudges`.
 */
export async function claimGiven(log: LogDatabase, settings: NudgeSettings, now: Date): Promise<GivenClaim> {
  const opened = await openTeam(log);
  if (!opened) return NOTHING;
  const { team } = opened;
  return team.transaction('rw', team.heard, team.documents, team.out, async () => {
    await hear(team, now);
    const rows = new Map((await team.heard.toArray()).map((row) => [row.id, row]));
    const lines = (await untold(opened)).filter(({ id }) => !rows.get(id)?.told);
    const [first] = lines;
    if (!first) return NOTHING;

    const at = now.toISOString();
    if (!settings.on) {
      await tell(team, rows, lines, { notification: '', at, shown: true });
      return NOTHING;
    }
    const today = workdayOf(now, settings);
    const most = settings.digestHour === null ? settings.mostADay : 1;
    const full = toldOn(today, rows.values(), settings) >= most;
    if (full || !mayNudge(now, settings)) {
      return { nudge: null, again: nextMoment({ due: now, notOn: full ? today : null }, settings, now) };
    }
    const notification = `${NAMED} ${first.id} ${at}`;
    await tell(team, rows, lines, { notification, at, shown: false });
    return { nudge: { id: notification, lines }, again: null };
  });
}

/** Notifications of what was claimed and not seen to reach the user. */
export async function pendingGiven(log: LogDatabase): Promise<string[]> {
  const opened = await openTeam(log);
  if (!opened) return [];
  const told = (await opened.team.heard.toArray()).flatMap((row) => row.told ?? []);
  return [...new Set(told.filter(({ shown }) => !shown).map(({ notification }) => notification))];
}

/** This notification reached the user. */
export function givenShown(log: LogDatabase, notification: string): Promise<void> {
  return changeTold(log, notification, ({ told, ...row }) =>
    told ? { ...row, told: { ...told, shown: true } } : row,
  );
}

/** It did not: what it told is claimed anew. For the start of a worker only, as `giveBackNudge`. */
export function giveBackGiven(log: LogDatabase, notification: string): Promise<void> {
  return changeTold(log, notification, ({ told: _, ...row }) => row);
}

/** How much was given to the user that they said nothing to, beside posts that wait here anyway. */
export async function countGiven(log: LogDatabase): Promise<number> {
  const opened = await openTeam(log);
  if (!opened) return 0;
  const { toMe } = await assignmentsFor(opened);
  const keys = new Set(toMe.filter(({ state }) => state === 'open').map(({ key }) => key));
  if (keys.size === 0) return 0;
  const here = await mentionsByKeys(log, [...keys]);
  return keys.size - here.filter(({ status }) => status === 'waiting').length;
}

/** What is given to the user and how it stands, as a text that changes with it. */
export async function givenIn({ team, connection }: Team): Promise<string> {
  const rows = await team.documents.where('kind').equals('assignment').toArray();
  return rows
    .filter(({ to }) => to === connection.user)
    .map(({ id, state }) => `${id} ${state}`)
    .join();
}

/** What stands open for the user and was said by others, oldest first. */
async function untold(opened: Team): Promise<AssignmentLine[]> {
  const { user } = opened.connection;
  const byOthers = new Set(
    (await standingAssignments(opened.team)).filter(({ said }) => said.by !== user).map(({ id }) => id),
  );
  const { toMe } = await assignmentsFor(opened);
  return toMe.filter(({ id, state }) => state === 'open' && byOthers.has(id)).reverse();
}

/** How many notifications a working day has had. */
function toldOn(day: string, rows: Iterable<HeardRow>, settings: NudgeSettings): number {
  const told = [...rows].flatMap((row) => row.told ?? []);
  const ofDay = told.filter((one) => one.notification && workdayOf(new Date(one.at), settings) === day);
  return new Set(ofDay.map(({ notification }) => notification)).size;
}

async function tell(
  team: TeamDatabase,
  rows: ReadonlyMap<string, HeardRow>,
  lines: readonly AssignmentLine[],
  told: NonNullable<HeardRow['told']>,
): Promise<void> {
  const claimed = lines.flatMap(({ id }) => rows.get(id) ?? []);
  await team.heard.bulkPut(claimed.map((row) => ({ ...row, told })));
}

async function changeTold(
  log: LogDatabase,
  notification: string,
  change: (row: HeardRow) => HeardRow,
): Promise<void> {
  const opened = await openTeam(log);
  if (!opened) return;
  const { heard } = opened.team;
  await opened.team.transaction('rw', heard, async () => {
    const rows = (await heard.toArray()).filter(({ told }) => told?.notification === notification);
    await heard.bulkPut(rows.map(change));
  });
}
