import type { PostSeen } from '../measure/told';
import { sayAbout } from '../measure/words';
import { say } from '../say/say';
import type { WeekRow } from './point';
import type { WeekData } from './week-data';

/** Posts that wait for an answer and are of a kind, those that wait longest first. */
export function waitingPosts(
  { told: { posts, names }, links }: Pick<WeekData, 'told' | 'links'>,
  isOne: (post: PostSeen) => boolean,
): WeekRow[] {
  return [...posts.values()]
    .filter((post) => post.status === 'waiting' && isOne(post))
    .sort((a, b) => compare(a.writtenAt, b.writtenAt) || compare(a.id, b.id))
    .map(({ id, who, author, day, intents }) => {
      const post = links.get(id);
      const known = who === null ? undefined : names.get(who);
      return {
        says: say('week_row', {
          name: known ?? (author || say('week_somebody')),
          tells: sayAbout(intents),
        }),
        day,
        contactId: known === undefined ? null : who,
        ...(post !== undefined && { post }),
      };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
