import type { Author, Post } from '../model';
import type { ReasonRule } from './reason';

export const mine: ReasonRule = {
  kind: 'mine',
  outweighsSpam: true,
  outweighsMutes: true,
  urgency: { points: 3, says: 'Written to you' },
  prepare: () => (seen) => {
    const { post, isOwn } = seen;
    const own = (author: Author | null | undefined): boolean => !!author && isOwn(post.site, author);
    if (own(post.answers?.author)) return { says: answering(post) };
    if (own(post.thread?.author)) return { says: 'In the conversation under your post' };
    if (own(post.quoted?.author)) return { says: 'Quotes your post' };
    return null;
  },
};

/** On X whatever one answers is a post; elsewhere replies stand under comments. */
function answering({ site, kind }: Post): string {
  if (kind === 'comment') return 'Comments on your post';
  return site !== 'x' && kind === 'reply' ? 'Replies to your comment' : 'Replies to your post';
}
