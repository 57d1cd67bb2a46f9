import type { ComponentType } from 'preact';
import type { AnyDrill } from '../../domain/drills';
import type { Profile } from '../../domain/model';
import { say } from '../../domain/say/say';
import { writtenIn } from '../../domain/training/written-in';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import type { Feed, ShownPost } from '../feed';

/** A drill that is done in the feed, on top of it. */
export interface OpenDrill {
  drill: AnyDrill;
  /** The post it is about: the coach works on it as on any other. Null: there are only its choices. */
  post: ShownPost | null;
  profile: Profile;
  /** Draws it. `chosenHere`: on this page, which was not opened with it. */
  Task: ComponentType<TaskProps & { chosenHere: boolean }>;
}

export interface TaskProps {
  open: OpenDrill;
  feed: Feed;
}

const NAMED = /^#drill=(.+)$/;

/**
 * The drill that the address names: by its id, ours or the user's own, or by its kind, which is the one to do next
 * (`after` the one that is open, by its id). Null where it names none. Drills are loaded only then: the feed works
 * without them.
 */
export async function openDrill(
  hash: string,
  profile: Profile,
  after: string | null = null,
): Promise<OpenDrill | null> {
  const named = NAMED.exec(hash)?.[1];
  if (!named) return null;
  try {
    const [{ drillNamed }, { DrillTask }] = await Promise.all([
      import('./drill-named'),
      import('./drill-task'),
    ]);
    const drill = await drillNamed(logs.real, named, { profile, after, now: new Date() });
    if (!drill) {
      sayProblem(say('practice_drillGone'));
      return null;
    }
    return { drill, post: postOf(drill), profile, Task: DrillTask };
  } catch (error) {
    console.error(error);
    sayProblem(say('practice_drillUnread'));
    return null;
  }
}

function postOf({ id, author, post, own }: AnyDrill): ShownPost | null {
  if (post === '') return null;
  const name = author || say('practice_aCustomer');
  const now = Date.now();
  return {
    // Another one each time: the coach takes what was answered before for answered.
    id: `drill-${id}-${now}`,
    under: null,
    name,
    handle: name.toLowerCase().replace(/[^a-z]+/g, '.'),
    text: post,
    minutesAgo: 1,
    at: new Date(now - 60_000).toISOString(),
    lang: writtenIn({ own }),
    promoted: false,
    answersBack: null,
  };
}
