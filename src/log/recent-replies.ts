import type { LogDatabase } from './database';

/** Texts of the user's last replies, newest first, at most so many. */
export async function recentReplies(log: LogDatabase, most: number): Promise<string[]> {
  const exchanges = await log.interactions
    .orderBy('at')
    .reverse()
    .filter(({ deletedAt, myText }) => !deletedAt && myText.trim() !== '')
    .limit(most)
    .toArray();
  return exchanges.map(({ myText }) => myText);
}
