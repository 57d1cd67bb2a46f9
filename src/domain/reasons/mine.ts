import type { ReasonRule } from './reason';

export const mine: ReasonRule = {
  kind: 'mine',
  outweighsSpam: true,
  urgency: { points: 3, says: 'Written to you' },
  prepare: () => (seen) => {
    const { post, isOwn } = seen;
    const own = (author: Parameters<typeof isOwn>[1] | null | undefined): boolean =>
      !!author && isOwn(post.site, author);
    if (own(post.answers?.author))
      return post.kind === 'reply' ? 'Answers your comment' : 'Answers your post';
    if (own(post.thread?.author)) return 'Stands under your post';
    if (own(post.quoted?.author)) return 'Quotes your post';
    return null;
  },
};
