import { changed } from '../domain/merge/changed';
import type { PostKey } from '../domain/post-key';
import type { LogDatabase } from './database';
import { mentionsByKeys } from './mentions';
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
