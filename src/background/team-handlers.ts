import { type PostKey, siteOfKey } from '../domain/post-key';
import type { TeamView } from '../domain/team/view';
import { readTeamConnection } from '../log/team/connection';
import { type Answered, answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import type { House } from './handlers';
import type { Talked } from './in-team';

type InTeam = typeof import('./in-team');
type TeamHouse = Pick<House, 'logs' | 'clock' | 'sync'>;

/** What the coach asks the user's team about a post. Without a team one note is read, and nothing else is loaded. */
export function makeTeamHandlers(
  house: House,
): Pick<Handlers, 'team.about' | 'team.begin' | 'team.stop' | 'team.give' | 'team.settle'> {
  const about = (key: PostKey, ask: (team: InTeam) => Promise<Answered<TeamView | null>>) =>
    inTeam(house, key, answered(null), ask);
  return {
    'team.about': ({ key }) => about(key, (team) => team.hear(house, key)),
    'team.begin': ({ key }) => about(key, (team) => team.begin(house, key)),
    'team.stop': ({ key }) => about(key, (team) => team.stop(house, key)),
    'team.give': ({ key, to, note }) => about(key, (team) => team.give(house, key, { to, note })),
    'team.settle': ({ key, id, state }) => about(key, (team) => team.settle(house, key, { id, state })),
  };
}

/** What this browser knows of a post from the team; null: the user is in none. */
export function teamViewHere(house: TeamHouse, key: PostKey): Promise<TeamView | null> {
  return heeded(house, key, null, (team) => team.known(house, key));
}

/** Tells colleagues that the user writes a reply to a post, answered it, or does not after all. */
export function tellTeam(house: TeamHouse, key: PostKey, what: Talked): Promise<void> {
  return heeded(house, key, undefined, (team) => team.tell(house, key, what));
}

/** A fault of the team's must not keep the user from their own log. */
async function heeded<T>(
  house: TeamHouse,
  key: PostKey,
  none: T,
  act: (team: InTeam) => Promise<T>,
): Promise<T> {
  try {
    return await inTeam(house, key, none, act);
  } catch (error) {
    console.error('The team could not be asked or told', error);
    return none;
  }
}

async function inTeam<T>(
  { logs }: TeamHouse,
  key: PostKey,
  none: T,
  act: (team: InTeam) => Promise<T>,
): Promise<T> {
  if (siteOfKey(key) === 'practice' || !(await readTeamConnection(logs.real))) return none;
  return act(await import('./in-team'));
}
