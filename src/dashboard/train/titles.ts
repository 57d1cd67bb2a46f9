import type { Card } from '../../domain/model';
import type { SessionItem } from '../../domain/training/session';
import type { Material } from './material';

/** What a kind of item is called. */
export const WHAT: Record<SessionItem['what'], string> = { card: 'Card', lesson: 'Lesson', drill: 'Drill' };

/** What a card was made from, in a few words. */
export const ORIGIN: Record<Card['origin']['kind'], string> = {
  late: 'A follow-up that came late',
  skipped: 'A post without an answer',
  reviewed: 'A reply of yours',
  lesson: 'A lesson to come back to',
  drill: 'A drill to do again',
};

/** An item's own words for a list; null where it is no longer there. */
export function titleOf(
  { what, item }: Pick<SessionItem, 'what' | 'item'>,
  material: Material,
  cards: readonly Card[],
): string | null {
  if (what === 'lesson') return material.lessons.find(({ id }) => id === item)?.title ?? null;
  if (what === 'drill') return material.drills.find(({ id }) => id === item)?.asks ?? null;
  const card = cards.find(({ id }) => id === item);
  return card ? cardTitle(card) : null;
}

/** A card's first words. */
export function cardTitle({ asks }: Pick<Card, 'asks'>): string {
  return asks.split('\n', 1)[0] ?? '';
}
