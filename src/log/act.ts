import type { Table } from 'dexie';
import { changed } from '../domain/merge/changed';
import { choose } from '../domain/merge/choose';
import type { MergedTable } from '../domain/merge/shapes';
import type {
  ActiveDay,
  Attempt,
  Card,
  Contact,
  Drill,
  Fact,
  FollowUp,
  InfoPack,
  Interaction,
  Lesson,
  Mention,
  MissedPosts,
  Purchase,
  SavedFilter,
  StoredRecord,
  Template,
  WeekAnswer,
} from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { contactRow, withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { attempt, failed, type Kept, kept } from './outcome';
import type { ContactRow, RecordImage } from './rows';
import { newStamp } from './stamp';

/** The records an act may write, by table. Corrections and mutes are replaced, never changed: see their files. */
interface Records {
  contacts: Contact;
  interactions: Interaction;
  followUps: FollowUp;
  purchases: Purchase;
  mentions: Mention;
  templates: Template;
  savedFilters: SavedFilter;
  facts: Fact;
  infoPacks: InfoPack;
  cards: Card;
  attempts: Attempt;
  activeDays: ActiveDay;
  missedPosts: MissedPosts;
  lessons: Lesson;
  drills: Drill;
  weekAnswers: WeekAnswer;
}
export type ActTable = keyof Records & MergedTable;

/** What an act did: its answer, and what it wrote, for `takeBack`. */
export interface Done<T> {
  value: T;
  images: RecordImage[];
}

/** Writes inside one act. Records are read anew, so that what another window wrote meanwhile is kept. */
export interface Act {
  readonly now: Date;
  /** Adds a record; answers it as stored. `id` only where it follows from what is added. */
  add<T extends ActTable>(table: T, fields: Fresh<Records[T]>): Promise<Records[T]>;
  /**
   * Changes a record as it stands now; answers it as stored, null when it is not there or deleted. `change`
   * answers the whole record; what it left alone is not stamped.
   */
  change<T extends ActTable>(
    table: T,
    id: string,
    change: (record: Records[T]) => Records[T],
  ): Promise<Records[T] | null>;
  /**
   * Lets one of the values of a contested part stand, which nobody has to choose from any more; see
   * `domain/merge/choose`. Null when the record or the value is not there.
   */
  choose<T extends ActTable>(
    table: T,
    id: string,
    choice: { path: string; stamp: string },
  ): Promise<Records[T] | null>;
  /** Deletes a record: it stays as a tombstone until it is purged. False when it is not there. */
  remove<T extends ActTable>(table: T, id: string): Promise<boolean>;
}

type Fresh<R extends StoredRecord> = Omit<R, keyof StoredRecord> & { id?: string };

/**
 * Runs what the user did in one transaction, all or nothing, and answers how to take it back. `tables` are those
 * it writes, and those it reads. `work` says with a failure that nothing is to be kept.
 */
export function act<T>(
  log: LogDatabase,
  tables: readonly (ActTable | Table)[],
  now: Date,
  work: (act: Act) => Promise<Kept<T>>,
): Promise<Kept<Done<T>>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const used = tables.map((table) => (typeof table === 'string' ? log.table(table) : table));
    let refused: Kept<never> | null = null;
    try {
      return await log.transaction('rw', used, async () => {
        const images: RecordImage[] = [];
        const outcome = await work(writer(log, images, device, now));
        if (outcome.ok) return kept({ value: outcome.value, images });
        refused = outcome;
        // An error is what rolls a transaction back.
        throw new Error(outcome.failure.says);
      });
    } catch (error) {
      if (refused) return refused;
      throw error;
    }
  });
}

function writer(log: LogDatabase, images: RecordImage[], device: string, now: Date): Act {
  const put = async (table: ActTable, record: StoredRecord): Promise<void> => {
    await log.table(table).put(asStored(table, record));
  };
  const there = async (table: ActTable, id: string): Promise<StoredRecord | null> => {
    const before = await readRecord(log, table, id);
    return before && !before.deletedAt ? before : null;
  };
  return {
    now,
    async add(table, fields) {
      const record = { ...newStamp(device, now), ...fields };
      await log.table(table).add(asStored(table, record));
      images.push({ table, before: null, after: record });
      return record as never;
    },
    async change(table, id, change) {
      const before = await there(table, id);
      if (!before) return null;
      const after = changed(table, before, change(before as never), device, now);
      if (after !== before) {
        await put(table, after);
        images.push({ table, before, after });
      }
      return after as never;
    },
    async choose(table, id, choice) {
      const before = await readRecord(log, table, id);
      const after = before && choose(table, before, choice, { device, now });
      if (!before || !after) return null;
      await put(table, after);
      images.push({ table, before, after });
      return after as never;
    },
    async remove(table, id) {
      const before = await there(table, id);
      if (!before) return false;
      const after = changed(table, before, { ...before, deletedAt: now.toISOString() }, device, now);
      await put(table, after);
      images.push({ table, before, after });
      return true;
    },
  };
}

/** A record of any table, as the rules of merging know it; null when there is none. */
export async function readRecord(
  log: LogDatabase,
  table: MergedTable,
  id: string,
): Promise<StoredRecord | null> {
  const row = (await log.table(table).get(id)) as StoredRecord | undefined;
  if (!row) return null;
  return table === 'contacts' ? withoutKeys(row as ContactRow) : row;
}

/** A record as its table stores it. */
export function asStored(table: MergedTable, record: StoredRecord): StoredRecord {
  return table === 'contacts' ? contactRow(record as Contact) : record;
}

/** For acts on something that is no longer there: `log_thisContact`. */
export function gone(what: Key): Kept<never> {
  return failed('missing', say('log_gone', { what: say(what) }));
}
