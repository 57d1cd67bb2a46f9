import type { LogDatabase } from '../log/database';
import type { House } from './handlers';

/** Makes cards of what the user missed, once a day: before the posts they are made of are forgotten. */
export function makeCardMaker(
  log: LogDatabase,
  reviewModel: House['reviewModel'],
  clock: () => Date,
): () => Promise<void> {
  return async () => {
    const { makeDailyCards } = await import('../log/training/make-cards');
    const made = await makeDailyCards(log, clock(), reviewModel);
    if (!made.ok) console.warn('Cards could not be kept', made.failure.says);
  };
}
