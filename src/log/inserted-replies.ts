import type { InsertedReply } from '../domain/sent-reply';
import type { LogDatabase } from './database';
import { unconfirmedMentions } from './mentions';

/** More replies than anybody leaves open; older ones are confirmed by hand. */
const LATEST = 50;

/** The replies that were inserted or copied and are not known to have gone out, latest first. */
export async function insertedReplies(log: LogDatabase): Promise<InsertedReply[]> {
  const mentions = await unconfirmedMentions(log, LATEST);
  if (mentions.length === 0) return [];
  const ids = mentions.map(({ id }) => id);
  const interactions = await log.interactions.where('mentionId').anyOf(ids).toArray();
  return mentions.flatMap((mention) => {
    const reply = interactions.find(
      ({ mentionId, state, deletedAt }) =>
        mentionId === mention.id && !deletedAt && (state === 'inserted' || state === 'copied'),
    );
    if (!reply) return [];
    return [{ key: mention.key, post: mention.post, text: reply.myText, insertedAt: new Date(reply.at) }];
  });
}
