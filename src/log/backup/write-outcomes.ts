import type { MergedTable } from '../../domain/merge/shapes';
import type { StoredRecord } from '../../domain/model';
import { asStored } from '../act';
import type { LogDatabase } from '../database';
import type { Outcome } from './merging';

/**
 * Writes what merging came to, inside the caller's transaction over the table. What goes comes first: two records of
 * one thing never stand.
 */
export async function writeOutcomes(
  log: LogDatabase,
  table: MergedTable,
  outcomes: readonly Outcome[],
): Promise<void> {
  const stored = (records: readonly StoredRecord[]) => records.map((record) => asStored(table, record));
  const going = outcomes.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  const fresh = outcomes.flatMap(({ before, after }) => (before || !after ? [] : [after]));
  const changed = outcomes.flatMap(({ before, after }) =>
    before && after && after !== before ? [after] : [],
  );
  await log.table(table).bulkDelete(going);
  await log.table(table).bulkAdd(stored(fresh));
  await log.table(table).bulkPut(stored(changed));
}
