import type { Mention } from '../../domain/model';
import { type PostKey, postKey, siteOfKey } from '../../domain/post-key';
import { say } from '../../domain/say/say';
import { isOpen } from '../../domain/team/assignment-line';
import { Assignment, type AssignmentState } from '../../domain/team/assignments';
import type { TeamSaid } from '../../domain/team/document';
import type { LogDatabase } from '../database';
import { mentionByKey } from '../mentions';
import { attempt, failed, type Kept, kept } from '../outcome';
import { hear } from './heard';
import { namesInTeam } from './names';
import { openTeam, type Team } from './open-team';
import { deleteInTeam, sayInTeam } from './say';
import { type Standing, standingAssignment, standingAssignments } from './standing-assignments';

export { type AssignmentsSeen, assignmentsFor, assignmentsOn } from './assignment-lines';

/** Longest note to a colleague. */
export const MAX_ASSIGNMENT_NOTE = 2000;

/**
 * Asks a colleague, or oneself, to answer a post of the user's own log. Each has one open assignment of a post: a second
 * one changes the note of the first. Answers its id.
 */
export function assignMention(
  log: LogDatabase,
  { key, to, note }: { key: PostKey; to: string; note: string },
  now: Date,
): Promise<Kept<string>> {
  return inTeam(log, async (team) => {
    if (siteOfKey(key) === 'practice') return failed('refused', say('teamAssigned_practice'));
    const mention = await mentionByKey(log, key);
    if (!mention) return failed('missing', say('log_postGone'));
    const { user } = team.connection;
    const words = note.trim();
    const standing = await openOf(team, key, to);
    const refused = await unfit(team, to, words, standing && standing.said.owner !== user ? standing : null);
    if (refused) return refused;
    const said: TeamSaid = standing
      ? { ...standing.said, by: user, body: { ...standing.said.body, note: words } }
      : {
          kind: 'assignment',
          owner: user,
          own: crypto.randomUUID(),
          by: user,
          to,
          state: 'open',
          body: bodyOf(mention, words, now),
        };
    return kept(await sayInTeam(team.team, said, { now, urgent: true }));
  });
}

/** Says how it stands: by whom it is for, of all that they were given on the same post. */
export function settleAssignment(
  log: LogDatabase,
  id: string,
  state: AssignmentState,
  now: Date,
): Promise<Kept<null>> {
  return inTeam(log, async (team) => {
    const { user } = team.connection;
    const standing = await standingAssignment(team.team, id);
    if (!standing) return failed('missing', say('teamAssigned_gone'));
    if (standing.said.to !== user) return failed('refused', say('teamAssigned_notYours'));
    const { post } = standing.said.body as Assignment;
    // Two may have given the same, neither knowing of the other's: one answer is an answer to both.
    const wasOpen = isOpenSaid(standing);
    const all = await standingAssignments(team.team, postKey(post));
    for (const one of all) {
      if (one.id !== id && !(wasOpen && one.said.to === user && isOpenSaid(one))) continue;
      const { said } = one;
      await sayInTeam(team.team, { ...said, by: user, state }, { now, urgent: true });
    }
    await hear(team.team, now);
    return kept(null);
  });
}

/**
 * Gives it to somebody else. By who gave it, with a note to them, or by a lead: then the note stays as it is, because it
 * stands under the name of who gave it.
 */
export function passAssignment(
  log: LogDatabase,
  id: string,
  { to, note }: { to: string; note: string },
  now: Date,
): Promise<Kept<null>> {
  return inTeam(log, async (team) => {
    const standing = await ownStanding(team, id);
    if (!standing.ok) return standing;
    const { said } = standing.value;
    if (said.to === to) return failed('refused', say('teamAssigned_theirsAlready'));
    const { user } = team.connection;
    const { post, note: before } = said.body as Assignment;
    const words = said.owner === user ? note.trim() : before;
    const refused = await unfit(team, to, words, await openOf(team, postKey(post), to));
    if (refused) return refused;
    const body = { ...said.body, note: words, at: now.toISOString() };
    await sayInTeam(team.team, { ...said, by: user, to, state: 'open', body }, { now, urgent: true });
    return kept(null);
  });
}

/** Takes it back: it goes, everywhere. By who gave it, or a lead. */
export function takeBackAssignment(log: LogDatabase, id: string, now: Date): Promise<Kept<null>> {
  return inTeam(log, async (team) => {
    const standing = await ownStanding(team, id);
    if (!standing.ok) return standing;
    await deleteInTeam(team.team, id, { now, urgent: true });
    return kept(null);
  });
}

/** What is said of an assignment, to be put back with `putBackAssignment`; null: it is gone. */
export async function saidOfAssignment(log: LogDatabase, id: string): Promise<TeamSaid | null> {
  const team = await openTeam(log);
  return (team && (await standingAssignment(team.team, id))?.said) ?? null;
}

/** Undoes the taking back of one that the user gave. */
export function putBackAssignment(log: LogDatabase, said: TeamSaid, now: Date): Promise<Kept<null>> {
  return inTeam(log, async ({ team, connection: { user } }) => {
    if (said.owner !== user) return failed('refused', say('teamAssigned_notYours'));
    await sayInTeam(team, { ...said, by: user }, { now, urgent: true });
    return kept(null);
  });
}

function inTeam<T>(log: LogDatabase, work: (team: Team) => Promise<Kept<T>>): Promise<Kept<T>> {
  return attempt(async () => {
    const team = await openTeam(log);
    return team ? work(team) : failed('missing', say('teamAssigned_noTeam'));
  });
}

/** What the user may take back or give to somebody else. */
async function ownStanding(team: Team, id: string): Promise<Kept<Standing>> {
  const { user, role } = team.connection;
  const standing = await standingAssignment(team.team, id);
  if (!standing) return failed('missing', say('teamAssigned_gone'));
  if (standing.said.owner !== user && role !== 'lead') return failed('refused', say('teamAssigned_notYours'));
  return kept(standing);
}

/** Why this cannot be given so; null: it can. `theirs`: they have it already, from somebody. */
async function unfit(
  team: Team,
  to: string,
  note: string,
  theirs: Standing | null,
): Promise<Kept<never> | null> {
  if (note.length > MAX_ASSIGNMENT_NOTE) {
    return failed('refused', say('teamAssigned_noteTooLong', { most: MAX_ASSIGNMENT_NOTE }));
  }
  const names = await namesInTeam(team);
  const name = names.get(to);
  if (name === undefined) return failed('missing', say('teamAssigned_noSuchMember'));
  if (!theirs) return null;
  const { owner } = theirs.said;
  return failed('refused', say('teamAssigned_hasItAlready', { name, from: names.get(owner) ?? owner }));
}

/** What somebody is to answer this post by. */
async function openOf({ team, connection }: Team, key: PostKey, to: string): Promise<Standing | null> {
  const all = (await standingAssignments(team, key)).filter((one) => one.said.to === to && isOpenSaid(one));
  return all.find(({ said }) => said.owner === connection.user) ?? all[0] ?? null;
}

function isOpenSaid({ said: { state = 'open' } }: Standing): boolean {
  return isOpen({ state });
}

/** What leaves of a mention: the post as everybody on the site can read it, and what it seems to be about. */
function bodyOf({ post, verdict }: Mention, note: string, now: Date): Assignment {
  const { site, id, author, text, publishedAt, permalink } = post;
  return Assignment.parse({
    post: { site, id, author, text, publishedAt, permalink },
    intents: verdict.intents.map(({ intent }) => intent).slice(0, 8),
    note,
    at: now.toISOString(),
  });
}
