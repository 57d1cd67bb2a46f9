import { dayOf } from '../../domain/days';
import type { PostSeen } from '../../domain/measure/told';
import { MENTION_STATUSES, type Mention } from '../../domain/model';
import { postedAt } from '../../domain/recovery/recovery';
import type { LogDatabase } from '../database';
import { inOrder } from './pages';
import type { People } from './people';

const CHUNK = 500;
const LAST = '\uffff';

/**
 * The posts found since a moment, and those that were answered by `answered`, ids of mentions: a reply may come long
 * after. By id.
 */
export async function readPosts(
  log: LogDatabase,
  since: string,
  answered: ReadonlySet<string>,
  { whoIs }: Pick<People, 'whoIs'>,
  signal: AbortSignal,
): Promise<Map<string, PostSeen>> {
  const posts = new Map<string, PostSeen>();
  const add = (mention: Mention): void => {
    if (!mention.deletedAt) posts.set(mention.id, slim(mention, whoIs));
  };
  // What was found since was written since.
  const index = '[status+updatedAt]';
  for (const status of MENTION_STATUSES) {
    if (status === 'dismissed') continue;
    const range = { index, from: [status, since], before: [status, LAST] };
    const keyOf = ({ status, updatedAt }: Mention) => [status, updatedAt];
    for await (const mentions of inOrder(log.mentions, range, keyOf, signal)) mentions.forEach(add);
  }
  const missing = [...answered].filter((id) => !posts.has(id));
  for (let at = 0; at < missing.length; at += CHUNK) {
    signal.throwIfAborted();
    const found = await log.mentions.bulkGet(missing.slice(at, at + CHUNK));
    for (const mention of found) if (mention) add(mention);
  }
  return posts;
}

function slim(mention: Mention, whoIs: People['whoIs']): PostSeen {
  const { id, status, post, contactId, createdAt, verdict } = mention;
  return {
    id,
    status,
    site: post.site,
    author: post.author.name || post.author.handle || '',
    who: (contactId && whoIs(contactId)) || null,
    day: dayOf(new Date(createdAt)),
    writtenAt: postedAt(mention),
    intents: verdict.intents.map(({ intent }) => intent),
  };
}
