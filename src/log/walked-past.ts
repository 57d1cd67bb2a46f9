import { changed } from '../domain/merge/changed';
import type { Mention } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { walkedApart } from '../domain/walked-past';
import type { LogDatabase } from './database';
import { mentionsByKeys, waitingMentions } from './mentions';
import { attempt, type Kept, kept } from './outcome';

/** Two tabs and repeated messages tell of one look: the log is written once for it. */
const SAME_LOOK_MS = 30_000;

/**
 * Notes that these posts are before the user's eyes now. Only mentions that wait are noted, and nothing is made one
 * by it. Answers how many were.
 */
export async function noteSighted(
  log: LogDatabase,
  keys: readonly PostKey[],
  now: Date,
): Promise<Kept<number>> {
  if (keys.length === 0) return kept(0);
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.mentions, async () => {
      const seen = (await mentionsByKeys(log, keys)).filter(
        ({ status, seenAt }) =>
          status === 'waiting' && !(seenAt && Math.abs(now.getTime() - Date.parse(seenAt)) < SAME_LOOK_MS),
      );
      const seenAt = now.toISOString();
      await log.mentions.bulkPut(
        seen.map((mention) => changed('mentions', mention, { ...mention, seenAt }, device, now)),
      );
      return kept(seen.length);
    });
  });
}

/**
 * The posts that the user had before their eyes and left without an answer, seen last first, and how many there are
 * in all. Complaints are not among them: they lead every list by themselves.
 */
export async function walkedPast(
  log: LogDatabase,
  now: Date,
  limit: number,
): Promise<{ mentions: Mention[]; count: number }> {
  const { walked } = walkedApart(await waitingMentions(log, Number.POSITIVE_INFINITY), now);
  return { mentions: walked.slice(0, limit), count: walked.length };
}
