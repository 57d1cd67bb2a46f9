import { type Day, dayOf } from '../../domain/days';
import type { AnyDrill } from '../../domain/drills';
import type { AnyLesson } from '../../domain/lessons';
import { NOBODY } from '../../domain/merge/stamps';
import type { Card } from '../../domain/model';
import type { ReviewModel } from '../../domain/review/review-model';
import type { Miss } from '../../domain/training/misses/miss';
import { newSchedule } from '../../domain/training/new-schedule';
import type { LogDatabase } from '../database';
import { NOTE_IDS } from '../note-ids';
import { attempt, type Kept, kept } from '../outcome';
import { cardId } from './card-id';
import { failedDrills, failedLessons } from './misses/failed';
import { late } from './misses/late';
import type { MissKind } from './misses/miss-kind';
import { reviewed } from './misses/reviewed';
import { skipped } from './misses/skipped';

const DAY = 86_400_000;
/** What is longer ago is no use to practise on: nobody remembers how it was. */
const SINCE_DAYS = 30;
/** New ones in a day: a handful, so that a bad week is no wall of them. */
export const MOST_A_DAY = 5;

/** How many were made on a day. */
interface Mark {
  day: Day;
  made: number;
}

/** Where failed lessons and drills are looked up. */
export interface Shelf {
  lessons: readonly AnyLesson[];
  drills: readonly AnyDrill[];
}

/** What hears faults of a reply that no pattern finds; null: it could not be read. */
type ReadModel = () => Promise<ReviewModel | null>;

/**
 * Makes cards of what the user missed, each thing once, whatever became of its card: the kinds in turn, so that a week
 * of late follow-ups hides no poor reply. Without a shelf, failed lessons and drills wait for Train. Answers how many.
 */
export function makeCards(
  log: LogDatabase,
  now: Date,
  reviewModel: ReadModel,
  shelf: Shelf | null = null,
): Promise<Kept<number>> {
  return attempt(async () => {
    // The user's own misses, each kind a file in `misses/`.
    const own: MissKind[] = [reviewed(await reviewModel()), skipped, late];
    const since = new Date(now.getTime() - SINCE_DAYS * DAY);
    const kinds = shelf ? [...own, failedDrills(shelf.drills), failedLessons(shelf.lessons)] : own;
    const found = await Promise.all(
      kinds.map(async (kind) => (await kind.find(log, since, now)).map(({ ref }) => ({ kind, ref }))),
    );
    const fresh = await notHad(log, inTurn(found));
    const tables = new Set(['cards', 'gone', 'notes', ...kinds.flatMap((kind) => kind.tables)]);
    return log.transaction('rw', [...tables], async () => {
      let made = await madeOn(log, dayOf(now));
      const before = made;
      for (const { kind, ref } of fresh) {
        if (made >= MOST_A_DAY) break;
        // Read anew: it may have been erased, or answered, since it was found.
        const miss = await kind.make(log, ref, now);
        if (miss && (await addCard(log, miss))) made += 1;
      }
      await log.notes.put({ id: NOTE_IDS.trainingCards, value: { day: dayOf(now), made } satisfies Mark });
      return kept(made - before);
    });
  });
}

/** The same once a day, for the worker. */
export async function makeDailyCards(
  log: LogDatabase,
  now: Date,
  reviewModel: ReadModel,
): Promise<Kept<number>> {
  const mark = (await log.notes.get(NOTE_IDS.trainingCards))?.value as Mark | undefined;
  return mark?.day === dayOf(now) ? kept(0) : makeCards(log, now, reviewModel);
}

interface Found {
  kind: MissKind;
  ref: string;
}

/** The first of each, then the second of each. */
function inTurn(found: readonly (readonly Found[])[]): Found[] {
  const longest = Math.max(0, ...found.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => found.flatMap((list) => list[index] ?? [])).flat();
}

async function notHad(log: LogDatabase, found: readonly Found[]): Promise<Found[]> {
  const ids = found.map(({ kind: { kind }, ref }) => cardId({ kind, ref }));
  const [cards, gone] = await Promise.all([log.cards.bulkGet(ids), log.gone.bulkGet(ids)]);
  return found.filter((_, index) => !cards[index] && !gone[index]);
}

/**
 * Past `act`: stamped by the miss, not by the clock. So whatever a person did to the same card on another computer is
 * later. False where it was had.
 */
async function addCard(log: LogDatabase, { at, ...miss }: Miss): Promise<boolean> {
  const id = cardId(miss.origin);
  if ((await log.cards.get(id)) || (await log.gone.get(id))) return false;
  const card: Card = {
    id,
    createdAt: at,
    updatedAt: at,
    device: NOBODY,
    ...miss,
    schedule: newSchedule(new Date(at)),
    suspended: false,
  };
  await log.cards.add(card);
  return true;
}

async function madeOn(log: LogDatabase, today: Day): Promise<number> {
  const mark = (await log.notes.get(NOTE_IDS.trainingCards))?.value as Mark | undefined;
  return mark?.day === today ? mark.made : 0;
}
