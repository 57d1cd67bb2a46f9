import Dexie from 'dexie';

/** What the databases of teams are called. */
const TEAM = 'rapport-team-';

export function newTeamName(): string {
  return `${TEAM}${crypto.randomUUID()}`;
}

/** Deletes what is known of teams, of this and earlier ones, but not `kept`. */
export async function dropTeams(kept?: string): Promise<void> {
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(TEAM) && name !== kept);
  await Promise.all(names.map((name) => Dexie.delete(name)));
}
