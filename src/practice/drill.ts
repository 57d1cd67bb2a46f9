import type { AnyDrill } from '../domain/drills';
import type { Profile } from '../domain/model';
import type { RubricLine, Scored } from '../domain/training/rubric';
import { logs } from '../ui/logs';
import { sayProblem } from '../ui/undo';
import type { PracticePost } from './posts';

/** A reply drill that is done in the feed: its post stands on top, and the coach works on it as on any other. */
export interface OpenDrill {
  drill: AnyDrill;
  post: PracticePost;
  rubric: RubricLine[];
  score(text: string): Scored;
}

const NAMED = /^#drill=(.+)$/;

/**
 * The drill that the address names, ours or the user's own; null where it names none. Drills are loaded only then: the
 * feed works without them.
 */
export async function openDrill(hash: string, profile: Profile): Promise<OpenDrill | null> {
  const id = NAMED.exec(hash)?.[1];
  if (!id) return null;
  try {
    const [{ ourDrills, ownDrill }, { rubricOf, scoreReply }, { listOwn }] = await Promise.all([
      import('../domain/drills'),
      import('../domain/training/rubric'),
      import('../log/own-material'),
    ]);
    const ours = ourDrills(profile).find((one) => one.id === id);
    const own = ours ? undefined : (await listOwn(logs.real, 'drills')).find((one) => one.id === id);
    const drill = ours ?? (own && ownDrill(own));
    if (drill?.kind !== 'reply') {
      sayProblem('This drill is no longer there. It may have been deleted.');
      return null;
    }
    return {
      drill,
      post: postOf(drill),
      rubric: rubricOf(drill),
      score: (text) => scoreReply(drill, text, profile, new Date()),
    };
  } catch (error) {
    console.error(error);
    sayProblem('The drill could not be read. Reload the page to try again.');
    return null;
  }
}

function postOf({ id, author, post }: AnyDrill): PracticePost {
  const name = author || 'A customer';
  return {
    // Another one each time: the coach takes what was answered before for answered.
    id: `drill-${id}-${Date.now()}`,
    under: null,
    name,
    handle: name.toLowerCase().replace(/[^a-z]+/g, '.'),
    text: post,
    minutesAgo: 1,
    promoted: false,
    answersBack: null,
  };
}
