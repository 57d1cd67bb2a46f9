import { say, sayCount, sayList } from '../domain/say/say';
import type { LogDatabase } from '../log/database';
import { readSettings } from '../log/settings';
import { readTeamConnection } from '../log/team/connection';
import type { GivenNudge } from '../log/team/given';
import { isShown, type Nudge, show } from './notifications';

/** Of a note or a post, as much as a notification has room for. */
const WORDS = 300;
/** Names in a notification that tells several. */
const NAMES = 3;

/** How many posts colleagues gave the user that nothing else on the toolbar counts. What cannot be read counts nothing. */
export async function countGivenToUser(log: LogDatabase): Promise<number> {
  return (await withTeam(log, ({ countGiven }) => countGiven(log))) ?? 0;
}

/** Tells what colleagues gave the user, once. Answers when to ask again at the latest; null: nothing waits. */
export async function tellGiven(log: LogDatabase, now: Date): Promise<Date | null> {
  const again = await withTeam(log, async ({ claimGiven, givenShown }) => {
    const { nudges } = await readSettings(log);
    const { nudge, again } = await claimGiven(log, nudges, now);
    if (nudge) {
      await show(givenNudge(nudge));
      await givenShown(log, nudge.id);
    }
    return again;
  });
  return again ?? null;
}

/** What a worker that died had claimed: noted where it stands on the screen, claimed anew where it does not. */
export async function settleGiven(log: LogDatabase, seen: ReadonlySet<string>): Promise<void> {
  await withTeam(log, async ({ pendingGiven, givenShown, giveBackGiven }) => {
    for (const id of await pendingGiven(log)) {
      const shown = (await isShown(id)) || seen.has(id);
      await (shown ? givenShown(log, id) : giveBackGiven(log, id));
    }
  });
}

/** The user closed or clicked this notification. */
export async function givenSeen(log: LogDatabase, notification: string): Promise<void> {
  await withTeam(log, async ({ tellsGiven, givenShown }) => {
    if (tellsGiven(notification)) await givenShown(log, notification);
  });
}

/** What to show of what was claimed together. */
export function givenNudge({ id, lines }: GivenNudge): Nudge {
  const [only] = lines;
  if (only && lines.length === 1) {
    const words = only.note || only.post.text;
    return { id, title: say('teamAssigned_nudge', { name: only.from.name }), message: words.slice(0, WORDS) };
  }
  const names = [...new Set(lines.map(({ from }) => from.name))].slice(0, NAMES);
  return {
    id,
    title: sayCount('teamAssigned_nudges', lines.length),
    message: say('teamAssigned_nudgesFrom', { names: sayList(names) }),
  };
}

/**
 * Whoever is in no team loads and opens nothing of it. What goes wrong here keeps nothing else from being counted or
 * told.
 */
async function withTeam<T>(
  log: LogDatabase,
  work: (given: typeof import('../log/team/given')) => Promise<T>,
): Promise<T | null> {
  if (!(await readTeamConnection(log))) return null;
  try {
    return await work(await import('../log/team/given'));
  } catch (error) {
    console.error('What colleagues gave could not be read or told', error);
    return null;
  }
}
