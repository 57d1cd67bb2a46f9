import type { Card } from '../../domain/model';
import type { PostKey } from '../../domain/post-key';
import type { LogDatabase } from '../database';
import { purge } from '../purge';
import { cardId } from './card-id';

/** Cards that tell of somebody: by the ids of their contact records, or their profiles. Deleted ones too. */
export async function cardsAbout(log: LogDatabase, whom: ReadonlySet<string>): Promise<Card[]> {
  return log.cards.filter(({ about }) => about?.some((one) => whom.has(one)) ?? false).toArray();
}

/**
 * Erases the cards of posts that are forgotten because nobody acted on them, unless the user practised on one: then it
 * is theirs. Inside the caller's transaction over `cards` and `gone`.
 */
export async function forgetCardsOf(log: LogDatabase, keys: readonly PostKey[], now: Date): Promise<void> {
  const cards = await log.cards.bulkGet(keys.map((ref) => cardId({ kind: 'skipped', ref })));
  const untouched = cards.flatMap((card) => (card && card.schedule.reps === 0 ? card.id : []));
  await purge(log, 'cards', untouched, now);
}
