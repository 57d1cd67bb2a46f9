import type { Post } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { sentReplies } from '../domain/sent-reply';
import type { LogDatabase } from '../log/database';
import { insertedReplies } from '../log/inserted-replies';
import { confirmSent } from '../log/settle-reply';

/**
 * Marks mentions answered whose reply stands on the page now: the user pressed send, and nobody has to ask.
 * Returns their keys. A failure is loud in the console and leaves the question to the user.
 */
export async function noticeSentReplies(
  log: LogDatabase,
  ownPosts: readonly Post[],
  now: Date,
): Promise<PostKey[]> {
  if (ownPosts.length === 0) return [];
  const answered: PostKey[] = [];
  for (const { key, text } of sentReplies(ownPosts, await insertedReplies(log))) {
    const confirmed = await confirmSent(log, key, text, now);
    if (confirmed.ok) answered.push(key);
    else console.error(`Rapport: ${key} could not be marked answered: ${confirmed.failure.says}`);
  }
  return answered;
}
