import type { LogDatabase } from '../database';
import { type OpenedTeam, readOpenedTeam } from './connection';
import { TeamDatabase } from './team-database';

/** The team with what this browser knows of it. */
export interface Team extends OpenedTeam {
  team: TeamDatabase;
}

const LAST = new WeakMap<LogDatabase, TeamDatabase>();

/** The team that the user joined; null: none. Its database is opened once. */
export async function openTeam(log: LogDatabase): Promise<Team | null> {
  const opened = await readOpenedTeam(log);
  if (!opened) return null;
  const { database } = opened.secrets;
  const last = LAST.get(log);
  if (last?.name === database) return { ...opened, team: last };
  last?.close();
  const team = new TeamDatabase(database);
  LAST.set(log, team);
  return { ...opened, team };
}
