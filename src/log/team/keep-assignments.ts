import { baseOf, timeOf } from '../../domain/merge/stamps';
import type { Mention } from '../../domain/model';
import { postKey } from '../../domain/post-key';
import { isOpen } from '../../domain/team/assignment-line';
import type { Assignment } from '../../domain/team/assignments';
import type { LogDatabase } from '../database';
import { mentionByKey } from '../mentions';
import { hear } from './heard';
import { deleteInTeam, sayInTeam } from './say';
import { type Standing, standingAssignments } from './standing-assignments';
import type { TeamSubject } from './subjects';
import type { TeamWork } from './work';

/** How long what was done or declined stays with the team (ms). */
const KEPT = 30 * 86_400_000;

/** Says that a post is answered, and takes away what was settled long ago. */
export const assignmentsSubject: TeamSubject = {
  async speak(work) {
    const { team, connection, now, signal } = work;
    await hear(team, now);
    for (const one of await standingAssignments(team)) {
      signal.throwIfAborted();
      // What was refused is not said again by itself.
      if (one.sending === 'refused') continue;
      const { state = 'open', owner, to } = one.said;
      if (isOpen({ state })) {
        if (to === connection.user) await sayWhenAnswered(work, one);
      } else if (owner === connection.user) await endWhenOld(work, one);
    }
  },
};

async function sayWhenAnswered({ log, team, connection, now }: TeamWork, { said }: Standing): Promise<void> {
  if (!(await isAnswered(log, said.body as Assignment))) return;
  await sayInTeam(team, { ...said, by: connection.user, state: 'done' }, { now });
  await hear(team, now);
}

/** Whether the user answered the post since it was given. */
export async function isAnswered(log: LogDatabase, { post, at }: Pick<Assignment, 'post' | 'at'>) {
  const mention = await mentionByKey(log, postKey(post));
  if (mention?.status !== 'answered') return false;
  if (timeOf(mention.times?.status ?? baseOf(mention)) >= at) return true;
  return (await exchangesOf(log, mention)).some((one) => one.at >= at);
}

async function exchangesOf(log: LogDatabase, { id }: Mention) {
  const all = await log.interactions.where('mentionId').equals(id).toArray();
  return all.filter(({ deletedAt, state }) => !deletedAt && (state === 'sent' || state === 'logged'));
}

async function endWhenOld({ team, now }: TeamWork, { id }: Standing): Promise<void> {
  const since = (await team.heard.get(id))?.since;
  if (since !== undefined && now.getTime() - Date.parse(since) >= KEPT) await deleteInTeam(team, id, { now });
}
