import { NO_SYNC_STATE } from '../../domain/sync/state';
import type { TeamState } from '../../domain/team/state';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import type { TeamDatabase } from './team-database';

type Noted = Omit<TeamState, 'pending' | 'refused'>;

const { pending: _, refused: __, ...NONE } = NO_SYNC_STATE;
const NOTHING_NOTED: Noted = { ...NONE, oldRules: false };

/** How the team stands on this device, as noted; the rows that wait or were refused are the team's own. */
export async function readTeamState(log: LogDatabase, team: TeamDatabase): Promise<TeamState> {
  const noted = await notedIn(log);
  const rows = await team.out.toArray();
  const refused = rows.filter(({ refused }) => refused !== undefined && refused !== 'taken').length;
  const pending = rows.filter(({ refused }) => refused === undefined).length;
  return { ...noted, pending, refused };
}

/** What is noted of it in the log alone: enough to tell when the next round is tried. */
export async function readTeamTrouble(log: LogDatabase): Promise<TeamState['trouble']> {
  return (await notedIn(log)).trouble;
}

export function noteTeamState(log: LogDatabase, change: (state: Noted) => Noted): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    // The user left while a round ran.
    if (!(await log.notes.get(NOTE_IDS.teamConnection))) return;
    await log.notes.put({ id: NOTE_IDS.teamState, value: change(await notedIn(log)) });
  });
}

async function notedIn(log: LogDatabase): Promise<Noted> {
  return ((await log.notes.get(NOTE_IDS.teamState))?.value as Noted | undefined) ?? NOTHING_NOTED;
}
