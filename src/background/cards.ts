import type { LogDatabase } from '../log/database';
import { makeDailyCards } from '../log/training/make-cards';

/** Makes cards of what the user missed, once a day: before the posts they are made of are forgotten. */
export function makeCardMaker(log: LogDatabase, clock: () => Date): () => Promise<void> {
  return async () => {
    const made = await makeDailyCards(log, clock());
    if (!made.ok) console.warn('Cards could not be kept', made.failure.says);
  };
}
