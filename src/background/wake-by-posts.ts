import { identityKey } from '../domain/identity';
import type { Mention, Post } from '../domain/model';
import { postKey } from '../domain/post-key';
import type { KnownContact } from '../domain/reasons';
import type { LogDatabase } from '../log/database';
import { type Waking, wakeFollowUps } from '../log/wake';

type Known = (key: string) => KnownContact | null;

/**
 * Wakes follow-ups that were set aside until their person writes, or until the user has a post of theirs before them.
 * `mentions` are those found among the posts. Answers whether any woke. A failure is loud in the console: they come
 * due by themselves later.
 */
export async function wakeByPosts(
  log: LogDatabase,
  posts: readonly Post[],
  { known, mentions }: { known: Known; mentions: readonly Mention[] },
  now: Date,
): Promise<boolean> {
  const fresh = new Set(mentions.filter(isNew(now)).map(({ key }) => key));
  const onPage = new Set<string>();
  const wrote = new Map<string, Date>();
  for (const post of posts) {
    const key = identityKey(post.site, post.author);
    const contactId = key && known(key)?.contactId;
    if (!contactId) continue;
    onPage.add(contactId);
    const at = writtenAt(post, fresh.has(postKey(post)), now);
    const before = wrote.get(contactId);
    if (at && (!before || at > before)) wrote.set(contactId, at);
  }
  let woken = 0;
  const wake = async (contactId: string, what: Waking, at: Date): Promise<void> => {
    const done = await wakeFollowUps(log, contactId, what, now, at);
    if (done.ok) woken += done.value;
    else console.error(done.failure.says);
  };
  for (const contactId of onPage) await wake(contactId, 'page', now);
  for (const [contactId, at] of wrote) await wake(contactId, 'reply', at);
  return woken > 0;
}

/** Where the page does not say when: now, if it was not seen before; null: some time before it was seen first. */
function writtenAt({ publishedAt }: Post, isFresh: boolean, now: Date): Date | null {
  if (publishedAt) return new Date(Math.min(Date.parse(publishedAt), now.getTime()));
  return isFresh ? now : null;
}

function isNew(now: Date): (mention: Mention) => boolean {
  return ({ createdAt }) => createdAt === now.toISOString();
}
