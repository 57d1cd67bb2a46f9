import type { Post } from '../../src/domain/model';
import type { Readable, Reading } from '../reader';

/** The facts beside a test page, as the reader finds them: somebody has to compare them with the page. */
export function factsOf(site: Readable, { viewer, composers, coverage, posts }: Reading): object {
  const own = site === 'facebook' ? posts.filter(({ kind }) => kind === 'post') : posts;
  return {
    toBeChecked:
      'Written by `npm run learn-page` from what the reader found. Compare it with the page, then delete this line.',
    posts: own.map((post) => ({
      id: post.promoted && !post.permalink ? null : post.id,
      ...nameOf(site, post),
      text: post.text,
      publishedAt: post.publishedAt,
      promoted: post.promoted,
      quotes: post.quoted !== null,
    })),
    ...(site === 'facebook' && {
      comments: posts
        .filter((post) => !own.includes(post))
        .map((post) => ({ id: post.id, ...nameOf(site, post), text: post.text })),
    }),
    viewer: site === 'x' ? viewer.handle : viewer.name,
    composers,
    blind: coverage.blind,
  };
}

function nameOf(site: Readable, { author }: Post): object {
  return site === 'x'
    ? { handle: author.handle, name: author.name }
    : { profile: author.handle, name: author.name };
}
