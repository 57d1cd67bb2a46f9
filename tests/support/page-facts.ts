import type { Reading } from '../../scripts/reader';
import type { Post } from '../../src/domain/model';

/** What stands in `<name>.json` beside a page. A key that is absent says nothing about the page. */
export interface Facts {
  posts: PostFacts[];
  comments?: CommentFacts[];
  viewer?: string | null;
  composers?: number;
  blind?: boolean;
}

/** On X `handle` is set, on Facebook `profile` (a slug or number). */
interface PostFacts {
  id?: string | null;
  handle?: string;
  profile?: string | null;
  name: string;
  text: string;
  publishedAt?: string | null;
  promoted?: boolean;
  quotes?: boolean;
  /** Only on pages of ours. */
  kind?: Post['kind'];
  /** The id of the post it answers, or `@handle` where the page shows only that. */
  answers?: string | null;
  thread?: string | null;
  url?: string | null;
  /** The group it stands in, by name. */
  venue?: string | null;
}

interface CommentFacts {
  id: string | null;
  name: string;
  profile: string | null;
  text: string;
}

export interface Missed {
  /** Facts that were looked for. */
  total: number;
  /** Facts not found, in words. */
  facts: string[];
  /** Posts the reader gives that the page does not hold. */
  invented: string[];
}

/** Saved pages were re-indented: white space counts as one blank. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Compares a page's facts with what was read of it. X gives its posts in page order; Facebook may hide some,
 * so that there a fact belongs to the post with its id, or with its author and text.
 */
export function missed(facts: Facts, { posts, viewer, composers, coverage }: Reading): Missed {
  const result: Missed = { total: 0, facts: [], invented: [] };
  const check = (what: string, wanted: unknown, found: unknown): void => {
    if (wanted === undefined) return;
    result.total++;
    if (wanted !== found) {
      result.facts.push(`${what}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
    }
  };
  const facebook = posts.some(({ site }) => site === 'facebook');
  const comments = posts.filter(({ kind }) => facebook && kind !== 'post');
  const rest = posts.filter((post) => !comments.includes(post));
  for (const [wanted, given, what] of [
    [facts.posts, rest, 'post'],
    [facts.comments ?? [], comments, 'comment'],
  ] as const) {
    const left = [...given];
    wanted.forEach((fact, index) => {
      const at = facebook ? left.findIndex((post) => isAbout(fact, post)) : 0;
      const [found] = at < 0 ? [] : left.splice(at, 1);
      comparePost(fact, found, (field, a, b) => check(`${what} ${index + 1}, ${field}`, a, b));
    });
    result.invented.push(...left.map(({ author, text }) => `${what} by ${author.name}: ${text}`));
  }
  check('viewer', facts.viewer, facebook ? viewer.name : viewer.handle);
  check('composers', facts.composers, composers);
  check('blind', facts.blind, coverage.blind);
  return result;
}

/** How many posts and comments a page holds, and how many were read whole: with author, profile and text. */
export function found(facts: Facts, { posts }: Reading): { of: number; whole: number } {
  const bare = (words: string): string => words.replace(/\s/g, '');
  const left = [...posts];
  const wanted = [...facts.posts, ...(facts.comments ?? [])] as (PostFacts & Partial<CommentFacts>)[];
  const whole = wanted.filter((fact) => {
    const profile = fact.handle ?? fact.profile ?? null;
    const at = left.findIndex(
      ({ id, author, text }) =>
        (!fact.id || id === fact.id) &&
        author.handle === profile &&
        squeeze(author.name) === squeeze(fact.name) &&
        bare(text) === bare(fact.text),
    );
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  return { of: wanted.length, whole: whole.length };
}

function isAbout(fact: PostFacts | CommentFacts, { id, author, text }: Post): boolean {
  if (fact.id) return id === fact.id;
  // Facts of two saved posts run their lines together, which is a miss but not another post.
  const bare = (words: string): string => words.replace(/\s/g, '');
  return squeeze(author.name) === squeeze(fact.name) && bare(text) === bare(fact.text);
}

function comparePost(
  fact: PostFacts & Partial<CommentFacts>,
  post: Post | undefined,
  check: (field: string, wanted: unknown, found: unknown) => void,
): void {
  const adId = post?.promoted && !post.permalink ? null : post?.id;
  check('id', fact.id, adId);
  check('handle', fact.handle ?? fact.profile, post?.author.handle);
  check('name', squeeze(fact.name), squeeze(post?.author.name ?? ''));
  check('text', squeeze(fact.text), post && squeeze(post.text));
  check('publishedAt', fact.publishedAt, post?.publishedAt);
  check('promoted', fact.promoted, post?.promoted);
  check('quotes', fact.quotes, post && post.quoted !== null);
  check('kind', fact.kind, post?.kind);
  check('answers', fact.answers, post && refOf(post.answers));
  check('thread', fact.thread, post && refOf(post.thread));
  check('url', fact.url, post?.author.url);
  check('venue', fact.venue, post && (post.venue ?? null));
}

function refOf(ref: Post['answers']): string | null {
  if (!ref) return null;
  return ref.id ?? (ref.author ? `@${ref.author.handle}` : null);
}
