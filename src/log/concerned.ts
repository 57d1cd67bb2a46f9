import type { Contact } from '../domain/model';
import type { ChangeRow } from './changes';
import type { LogDatabase } from './database';
import { rowsWith } from './rows-with';
import { mainId } from './same-person';

/** Whose lines of the contact list a change may alter. */
export interface Concerned {
  /** Contacts who stand for a person. */
  people: Set<string>;
  /** Contacts who may have stood for one before and do not now. */
  gone: Set<string>;
}

/**
 * So many contacts are always read one by one; of more, only up to a tenth of all: beyond that, reading the whole log
 * is quicker.
 */
const FEW = 100;

/** Tables that say something of contacts. */
const TELLING: ReadonlySet<string> = new Set(['contacts', 'interactions', 'followUps', 'purchases']);

/** The contacts that these writes concern; null: any of them. */
export async function concernedBy(
  log: LogDatabase,
  changes: readonly ChangeRow[],
): Promise<Concerned | null> {
  const telling = changes.filter(({ table }) => TELLING.has(table));
  if (telling.some(({ ids }) => ids === null)) return null;
  const idsOf = (rows: ChangeRow[]) => [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
  const touched = idsOf(telling);
  if (touched.length > FEW && touched.length > (await log.contacts.count()) / 10) return null;
  const changed = await samePeople(log, idsOf(telling.filter(({ table }) => table === 'contacts')));
  // Whom they sent: who stands for the sender is written in their lines.
  const sent = (await rowsWith(log.contacts, 'referredBy', changed)).map(({ id }) => id);
  const all = [...new Set([...touched, ...changed, ...sent])];
  const rows = await log.contacts.bulkGet(all);
  const mains = await Promise.all(rows.map((row) => (row?.mergedInto ? standsFor(log, row.id) : there(row))));
  const people = new Set(mains.filter((id) => id !== null));
  return { people, gone: new Set(all.filter((id) => !people.has(id))) };
}

/** The contact who stands for this one today, or null when there is none. */
export async function standsFor(log: LogDatabase, id: string): Promise<string | null> {
  return there(await log.contacts.get(await mainId(log, id)));
}

function there(row: Pick<Contact, 'id' | 'deletedAt'> | undefined): string | null {
  return row && !row.deletedAt ? row.id : null;
}

/**
 * All records that belong together with one of these, or did when the lines were made: merged into it or the other
 * way round, also by way of records that were deleted since.
 */
async function samePeople(log: LogDatabase, ids: readonly string[]): Promise<Set<string>> {
  const before = [
    ...(await log.summaries.bulkGet([...ids])),
    ...(await rowsWith(log.summaries, 'merged', ids)),
  ];
  const found = new Set([...ids, ...before.flatMap((row) => (row ? [row.id, ...row.merged] : []))]);
  let next = [...found];
  while (next.length > 0) {
    const below = await rowsWith(log.contacts, 'mergedInto', next);
    next = below.map(({ id }) => id).filter((id) => !found.has(id));
    for (const id of next) found.add(id);
  }
  return found;
}
