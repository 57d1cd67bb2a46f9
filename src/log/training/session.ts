import { type Day, dayOf } from '../../domain/days';
import type { Attempt } from '../../domain/model';
import { say } from '../../domain/say/say';
import { levelsOf } from '../../domain/training/levels';
import { composeSession, type SessionItem } from '../../domain/training/session';
import { mondayOf } from '../../domain/when/calendar';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import { attempt, failed, type Kept, kept } from '../outcome';
import { attemptsSince } from './attempts';
import { dueCards } from './cards';
import type { Shelf } from './make-cards';

/** As it is kept: what was chosen, when, and what of it the user left out. What was done the attempts tell. */
interface SessionNote {
  /** The Monday of its week. */
  week: Day;
  at: string;
  items: SessionItem[];
  leftOut: string[];
}

/** This week's session as it stands. */
export interface Session {
  week: Day;
  items: (SessionItem & { done: boolean })[];
  /** Which one is next; null: it is done. */
  next: SessionItem | null;
}

/** This week's session; null while there is none. What was erased, suspended or left out is none of its items. */
export async function readSession(log: LogDatabase, now: Date): Promise<Session | null> {
  const note = await readNote(log, now);
  if (!note) return null;
  const done = new Set((await attemptsSince(log, new Date(note.at))).map(nameOf));
  const cards = await log.cards.bulkGet(note.items.map(({ item }) => item));
  const items = note.items.flatMap((item, index) => {
    const name = nameOf(item);
    const card = cards[index];
    const away = item.what === 'card' && (!card || card.deletedAt !== undefined || card.suspended);
    return note.leftOut.includes(name) || away ? [] : [{ ...item, done: done.has(name) }];
  });
  return { week: note.week, items, next: items.find((item) => !item.done) ?? null };
}

/**
 * Composes this week's session. One that was begun stands as it is, unless the user wants `another`; before, what came
 * due meanwhile may still come into it.
 */
export function startSession(
  log: LogDatabase,
  { lessons, drills }: Shelf,
  now: Date,
  { another = false } = {},
): Promise<Kept<void>> {
  return attempt(() =>
    log.transaction('rw', log.notes, log.cards, log.attempts, log.contacts, async () => {
      const before = another ? null : await readSession(log, now);
      const note = before && (await readNote(log, now));
      const isBegun = before?.items.some(({ done }) => done) || (note?.leftOut.length ?? 0) > 0;
      if (isBegun) return kept(undefined);
      const attempts = await attemptsSince(log, new Date(0));
      const cards = await log.cards.toArray();
      const items = composeSession({
        due: await dueCards(log, now),
        lessons,
        drills,
        attempts,
        levels: levelsOf(attempts, cards, now),
      });
      await keepNote(log, { week: weekOf(now), at: now.toISOString(), items, leftOut: [] });
      return kept(undefined);
    }),
  );
}

/** Leaves something out of this week's session, or takes it in again. */
export function leaveOut(
  log: LogDatabase,
  item: Pick<SessionItem, 'what' | 'item'>,
  out: boolean,
  now: Date,
): Promise<Kept<void>> {
  return attempt(() =>
    log.transaction('rw', log.notes, async () => {
      const note = await readNote(log, now);
      if (!note) return failed('missing', say('log_sessionOver'));
      const others = note.leftOut.filter((name) => name !== nameOf(item));
      await keepNote(log, { ...note, leftOut: out ? [...others, nameOf(item)] : others });
      return kept(undefined);
    }),
  );
}

/** What an attempt and an item of a session have in common. */
function nameOf({ what, item }: Pick<Attempt, 'what' | 'item'>): string {
  return `${what} ${item}`;
}

function weekOf(now: Date): Day {
  return mondayOf(dayOf(now));
}

async function readNote(log: LogDatabase, now: Date): Promise<SessionNote | null> {
  const note = (await log.notes.get(NOTE_IDS.trainingSession))?.value as SessionNote | undefined;
  return note?.week === weekOf(now) ? note : null;
}

async function keepNote(log: LogDatabase, value: SessionNote): Promise<void> {
  await log.notes.put({ id: NOTE_IDS.trainingSession, value });
}
