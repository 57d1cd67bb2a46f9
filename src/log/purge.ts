import type { MergedTable } from '../domain/merge/shapes';
import type { StoredRecord } from '../domain/model';
import type { LogDatabase } from './database';
import type { RecordImage } from './rows';

/**
 * Erases records for good, inside the caller's transaction over this table and `gone`: only their ids stay, so
 * that no backup and no other computer brings them back.
 */
export async function purge(
  log: LogDatabase,
  table: MergedTable,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await log.table(table).bulkDelete([...ids]);
  const at = now.toISOString();
  await log.gone.bulkPut(ids.map((id) => ({ id, at, into: null })));
}

/**
 * Takes erased records out of what it takes to undo imports, inside the caller's transaction over `imports`.
 * What else an import wrote can still be undone.
 */
export async function purgeImages(log: LogDatabase, erased: ReadonlySet<string>): Promise<void> {
  const holds = ({ before, after }: RecordImage): boolean => erased.has((after ?? before)?.id ?? '');
  for (const id of await log.imports.toCollection().primaryKeys()) {
    const row = await log.imports.get(id);
    if (!row?.images.some(holds)) continue;
    await log.imports.put({ ...row, images: row.images.filter((image) => !holds(image)) });
  }
}

/** The tables whose records belong to a contact and go with them. */
export const OF_A_CONTACT = ['interactions', 'followUps', 'purchases', 'mentions'] as const;

/** Finds the records of these contacts in one of those tables, by its index. */
export function idsOf(
  log: LogDatabase,
  table: (typeof OF_A_CONTACT)[number],
  contactIds: readonly string[],
): Promise<string[]> {
  if (table === 'interactions') {
    return log.interactions
      .where('[contactId+at]')
      .inAnyRange(contactIds.map((id) => [[id], [id, []]]))
      .primaryKeys();
  }
  return log.table<StoredRecord, string>(table).where('contactId').anyOf(contactIds).primaryKeys();
}
