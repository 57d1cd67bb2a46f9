import type { Author, Post } from '../model';
import { say } from '../say/say';
import type { ReasonRule } from './reason';

export const mine: ReasonRule = {
  kind: 'mine',
  outweighsSpam: true,
  outweighsMutes: true,
  urgency: { points: 3, says: 'urgency_mine' },
  prepare: () => (seen) => {
    const { post, isOwn } = seen;
    const own = (author: Author | null | undefined): boolean => !!author && isOwn(post.site, author);
    if (own(post.answers?.author)) return { says: answering(post) };
    if (own(post.thread?.author)) return { says: say('reasons_underYourPost') };
    if (own(post.quoted?.author)) return { says: say('reasons_quotesYourPost') };
    return null;
  },
};

/** On X whatever one answers is a post; elsewhere replies stand under comments. */
function answering({ site, kind }: Post): string {
  if (kind === 'comment') return say('reasons_commentsOnPost');
  return site !== 'x' && kind === 'reply' ? say('reasons_repliesToComment') : say('reasons_repliesToPost');
}
