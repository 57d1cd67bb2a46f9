import { readTeamConnection } from '../../log/team/connection';
import type { GivenPost } from '../../log/team/given-posts';
import { logs } from '../../ui/logs';

/** What colleagues gave the user. With no team joined, nothing of it is loaded. */
export async function readGiven(): Promise<GivenPost[]> {
  if (!(await readTeamConnection(logs.real))) return [];
  // In a promise of this context, so that Dexie goes on watching what is read after it.
  const { givenPosts } = await Promise.resolve(import('../../log/team/given-posts'));
  return givenPosts(logs.real);
}
