import Dexie from 'dexie';
import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import type { Gone } from '../../domain/model';
import type { LogDatabase } from '../database';

/**
 * The log's records that change with ids, whether the file holds them or not: what is gone, what belonged to
 * contacts who are gone, and what names a record that lives on under another id (`moved`).
 */
export async function idsConcerned(
  log: LogDatabase,
  gone: readonly Gone[],
  moved: readonly string[],
): Promise<Record<MergedTable, string[]>> {
  const ids = gone.map(({ id }) => id);
  const all = Object.fromEntries(MERGED_TABLES.map((table) => [table, new Set(ids)]));
  const add = (table: MergedTable, found: readonly string[]): void => {
    for (const id of found) all[table]?.add(id);
  };
  const erased = gone.filter(({ into }) => into === null).map(({ id }) => id);
  const theirs = erased.map((id): [unknown[], unknown[]] => [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ]);
  add('interactions', await log.interactions.where('[contactId+at]').inAnyRange(theirs).primaryKeys());
  add('followUps', await log.followUps.where('contactId').anyOf(erased).primaryKeys());
  add('purchases', await log.purchases.where('contactId').anyOf(erased).primaryKeys());
  add('followUps', await log.followUps.where('mentionId').anyOf(moved).primaryKeys());
  add('interactions', await log.interactions.where('mentionId').anyOf(moved).primaryKeys());
  if (moved.length > 0) {
    const gaveWay = new Set(moved);
    const written = log.interactions.filter(({ templateId }) => gaveWay.has(templateId ?? ''));
    add('interactions', await written.primaryKeys());
  }
  return Object.fromEntries(MERGED_TABLES.map((table) => [table, [...(all[table] ?? [])]])) as Record<
    MergedTable,
    string[]
  >;
}
