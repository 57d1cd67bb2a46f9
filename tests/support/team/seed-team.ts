import type { TeamConnection } from '../../../src/domain/team/connection';
import type { TeamRow } from '../../../src/log/team/team-database';
import { loadAgain } from '../extension-page';
import type { Journey } from '../journey/start';
import { until } from '../journey/until';
import { joinedNotes, TEAM_NAME } from './assigned-rows';

/**
 * Puts the log into a team whose server is not there, with these documents, and answers the page at `hash` with all
 * that read.
 */
export async function seedTeam(
  journey: Journey,
  hash: string,
  rows: readonly TeamRow[],
  connection: Partial<TeamConnection> = {},
) {
  await journey.log.putAll('notes', joinedNotes(connection));
  const page = await journey.rig.openExtension(`src/dashboard/index.html#${hash}`);
  await page.bringToFront();
  // The extension makes it, as it knows how.
  await until('the database of the team', () =>
    page.evaluate(
      async (team) => (await indexedDB.databases()).some(({ name, version }) => name === team && version),
      TEAM_NAME,
    ),
  );
  await journey.log.putAll('documents', rows, TEAM_NAME);
  await loadAgain(page);
  return page;
}
