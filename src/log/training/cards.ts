import type { Card } from '../../domain/model';
import { GRADES, type Grade, graded } from '../../domain/training/schedule';
import { act, type Done, gone } from '../act';
import type { LogDatabase } from '../database';
import { type Kept, kept } from '../outcome';
import type { ContactRow } from '../rows';

/** Cards to answer now, the longest due first. Those of contacts that are deleted at the moment are not shown. */
export async function dueCards(log: LogDatabase, now: Date): Promise<Card[]> {
  const due = await log.cards.where('schedule.due').belowOrEqual(now.toISOString()).sortBy('schedule.due');
  return ofPeopleThere(
    log,
    due.filter(({ deletedAt, suspended }) => !deletedAt && !suspended),
  );
}

/** Every card, those that come next first; suspended ones last. */
export async function listCards(log: LogDatabase): Promise<Card[]> {
  const all = (await log.cards.orderBy('schedule.due').toArray()).filter(({ deletedAt }) => !deletedAt);
  const shown = await ofPeopleThere(log, all);
  return [...shown.filter(({ suspended }) => !suspended), ...shown.filter(({ suspended }) => suspended)];
}

/** The user answered a card: it comes back when that says, and the try is noted. */
export function gradeCard(log: LogDatabase, id: string, grade: Grade, now: Date): Promise<Kept<Done<Card>>> {
  return act<Card>(log, ['cards', 'attempts'], now, async (act) => {
    const card = await act.change('cards', id, (card) => ({
      ...card,
      schedule: graded(card.schedule, grade, now),
    }));
    if (!card) return gone('log_thisCard');
    await act.add('attempts', {
      what: 'card',
      item: id,
      skill: card.skill,
      at: now.toISOString(),
      score: GRADES.find((one) => one.grade === grade)?.score ?? 0,
      missed: [],
    });
    return kept(card);
  });
}

/** Puts a card away without deleting it, or brings it back. */
export function suspendCard(
  log: LogDatabase,
  id: string,
  suspended: boolean,
  now: Date,
): Promise<Kept<Done<Card>>> {
  return act<Card>(log, ['cards'], now, async (act) => {
    const card = await act.change('cards', id, (card) => ({ ...card, suspended }));
    return card ? kept(card) : gone('log_thisCard');
  });
}

async function ofPeopleThere(log: LogDatabase, cards: readonly Card[]): Promise<Card[]> {
  const about = [...new Set(cards.flatMap(({ about }) => about ?? []))];
  const found = [
    ...(await log.contacts.where('id').anyOf(about).toArray()),
    ...(await log.contacts.where('identityKeys').anyOf(about).toArray()),
  ];
  const namesOf = (one: ContactRow): string[] => [one.id, ...one.identityKeys];
  const there = new Set(found.filter(({ deletedAt }) => !deletedAt).flatMap(namesOf));
  const away = new Set(found.filter(({ deletedAt }) => deletedAt).flatMap(namesOf));
  return cards.filter(({ about }) => !about?.some((name) => away.has(name) && !there.has(name)));
}
