import { readTeamConnection } from '../../log/team/connection';
import type { TalkPlaces } from '../../log/team/talks';
import { logs } from '../logs';

/** What the inbox reads of the user's team. Null: they are in none, and nothing else was loaded. */
export async function talkedAbout(keys: string[]) {
  if (!(await readTeamConnection(logs.real))) return null;
  const { talkPlaces, talksAt } = await import('../../log/team/talks');
  const places: TalkPlaces | null = await talkPlaces(logs.real, keys);
  return places && ((now: Date) => talksAt(places, now));
}
