import type { Post } from './model';
import { foldText } from './tokens';

/** A reply that was put into a box and is not known to have gone out. */
export interface InsertedReply {
  key: string;
  /** The post it answers. */
  post: Pick<Post, 'id' | 'author'>;
  text: string;
  insertedAt: Date;
}

/** The clocks of the site and of this computer may differ by this much. */
const SKEW_MS = 2 * 60_000;
/** People change a suggestion before they send it; this share of the words must still be there. */
const ALIKE = 0.5;

/**
 * Which inserted replies stand on the page: among the user's own posts, one that answers the same post or
 * person, is not older than the insertion, and says much the same. Where the page gives its time and names
 * the post it answers, the words may be all new. Returns the reply with the text that went out.
 */
export function sentReplies(
  ownPosts: readonly Post[],
  inserted: readonly InsertedReply[],
): { key: string; text: string }[] {
  return inserted.flatMap((reply) => {
    const sent = ownPosts.find((post) => isThat(post, reply));
    return sent ? [{ key: reply.key, text: sent.text }] : [];
  });
}

function isThat(own: Post, reply: InsertedReply): boolean {
  const since = own.publishedAt === null ? null : Date.parse(own.publishedAt) - reply.insertedAt.getTime();
  if (since !== null && since < -SKEW_MS) return false;
  const answersPost = own.answers !== null && own.answers.id === reply.post.id;
  if (answersPost && since !== null) return true;
  const handle = own.answers?.author?.handle ?? null;
  const answersOther = !answersPost && handle !== null && !sameHandle(handle, reply.post.author.handle);
  return !answersOther && alike(own.text, reply.text) >= ALIKE;
}

function sameHandle(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** The share of words that two texts have in common, 0..1 (Jaccard). */
function alike(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).tokens.map((token) => token.text));
}
