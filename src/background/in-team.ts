import type { PostKey } from '../domain/post-key';
import { say } from '../domain/say/say';
import type { AssignmentState } from '../domain/team/assignments';
import type { TeamView } from '../domain/team/view';
import { assignMention, assignmentsOn, settleAssignment } from '../log/team/assignments';
import { openTeam, type Team } from '../log/team/open-team';
import { lookAtTeam } from '../log/team/say';
import { readTeamState } from '../log/team/state';
import { answeredTalking, beginTalking, stopTalking } from '../log/team/talking';
import { readTeamView } from '../log/team/team-view';
import { type Answered, answered, failure } from '../messaging/answer';
import type { House } from './handlers';
import { toAnswer } from './to-answer';

// Loaded when the user is in a team, and only then: see `team-handlers.ts`.

/** What rounds have noted. */
type Noted = Awaited<ReturnType<typeof readTeamState>>;
type TeamHouse = Pick<House, 'logs' | 'clock' | 'sync'>;
type Answer = Promise<Answered<TeamView | null>>;

/** Somebody waits before the coach: what is known here must do after so long (ms). */
const LONGEST = 3000;
const LOOK_EVERY = 100;

/** What this browser knows already. */
export function known({ logs, clock }: TeamHouse, key: PostKey): Promise<TeamView | null> {
  return readTeamView(logs.real, key, clock());
}

/** What the server knows now. */
export async function hear(house: TeamHouse, key: PostKey): Answer {
  return answered(await afterRound(house, key, ({ team }) => lookAtTeam(team, house.clock())));
}

export async function begin(house: TeamHouse, key: PostKey): Answer {
  const view = await afterRound(house, key, async ({ team }) => {
    const now = house.clock();
    // What is told asks for a round by itself.
    if (!(await beginTalking(house.logs.real, key, now))) await lookAtTeam(team, now);
  });
  return answered(view);
}

export async function stop(house: TeamHouse, key: PostKey): Answer {
  await tell(house, key, 'stopped');
  return answered(await known(house, key));
}

/** How far the user is with somebody. */
export type Talked = keyof typeof TALKS;

const TALKS = { begun: beginTalking, answered: answeredTalking, stopped: stopTalking };

export async function tell(house: TeamHouse, key: PostKey, what: Talked): Promise<void> {
  if (await TALKS[what](house.logs.real, key, house.clock())) sendSoon(house);
}

export async function give(
  house: TeamHouse,
  key: PostKey,
  { to, note }: { to: string; note: string },
): Answer {
  const given = await assignMention(house.logs.real, { key, to, note }, house.clock());
  sendSoon(house);
  const view = await known(house, key);
  return toAnswer(given, () => view);
}

export async function settle(
  house: TeamHouse,
  key: PostKey,
  { id, state }: { id: string; state: AssignmentState },
): Answer {
  const { real } = house.logs;
  const team = await openTeam(real);
  const here = team ? await assignmentsOn(team, key) : [];
  if (!here.some((one) => one.id === id)) return failure('refused', say('teamTalking_assignmentGone'));
  const settled = await settleAssignment(real, id, state, house.clock());
  sendSoon(house);
  const view = await known(house, key);
  return toAnswer(settled, () => view);
}

/** What is known once a round has ended that began after `ask`; or, where none ends in time, what was known before it. */
async function afterRound(
  house: TeamHouse,
  key: PostKey,
  ask: (team: Team) => Promise<void>,
): Promise<TeamView | null> {
  const { real } = house.logs;
  const opened = await openTeam(real);
  if (!opened) return null;
  const noted = () => readTeamState(real, opened.team);
  const before = await noted();
  const asked = new Date().toISOString();
  await ask(opened);
  sendSoon(house);
  const end = Date.now() + LONGEST;
  let heard = false;
  while (!heard && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    heard = hasEnded(before, await noted(), asked);
  }
  const view = await known(house, key);
  return view && { ...view, trouble: heard ? view.trouble : (view.trouble ?? 'no-answer') };
}

/** Whether a round has ended since. */
function hasEnded(before: Noted, now: Noted, asked: string): boolean {
  const { trouble } = now;
  if (trouble)
    return trouble.nextTry !== before.trouble?.nextTry || trouble.failures !== before.trouble.failures;
  return now.lastSuccess !== null && now.lastSuccess >= asked;
}

/** Rounds are run by a page that may not stand: Firefox takes it away with the background. */
function sendSoon({ sync }: TeamHouse): void {
  sync.keep().catch((error: unknown) => console.error(error));
}
