import type { Attempt, Card } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import type { SessionItem } from '../../domain/training/session';
import { writtenIn } from '../../domain/training/written-in';
import type { Material } from './material';

/** What a kind of item is called. */
export const WHAT: Record<SessionItem['what'], Key> = {
  card: 'train_card',
  lesson: 'train_lesson',
  drill: 'train_drill',
};

/** What comes next in a session: `Next: card`. */
export const NEXT: Record<SessionItem['what'], Key> = {
  card: 'train_nextCard',
  lesson: 'train_nextLesson',
  drill: 'train_nextDrill',
};

/** What a card was made from, in a few words. */
export const ORIGIN: Record<Card['origin']['kind'], Key> = {
  late: 'train_originLate',
  skipped: 'train_originSkipped',
  reviewed: 'train_originReviewed',
  lesson: 'train_originLesson',
  drill: 'train_originDrill',
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

/** The language of an item's own words, where we know it. */
export function languageOf(
  { what, item }: Pick<Attempt, 'what' | 'item'>,
  { lessons, drills }: Material,
): 'en' | undefined {
  const all: readonly { id: string; own: boolean }[] =
    what === 'lesson' ? lessons : what === 'drill' ? drills : [];
  const found = all.find(({ id }) => id === item);
  return found && writtenIn(found);
}

/** A card's first words. */
export function cardTitle({ asks }: Pick<Card, 'asks'>): string {
  return asks.split('\n', 1)[0] ?? '';
}
