import type { ChangeRow } from './changes';
import type { LogDatabase } from './database';

/** What was written since somebody looked last. */
export interface NewChanges {
  /** To look from the next time. */
  upTo: number;
  /** Null: too long ago to tell; everything may have changed. */
  rows: ChangeRow[] | null;
}

/** Rows of `changes` that are kept. Who has not looked for longer begins anew. */
const KEPT = 20_000;

/** The row that was written last; 0: none was. */
export async function lastChange(log: LogDatabase): Promise<number> {
  return (await log.changes.orderBy(':id').last())?.seq ?? 0;
}

/** The same of some tables only; 0: no row of theirs is kept. */
export async function lastChangeOf(log: LogDatabase, tables: readonly string[]): Promise<number> {
  const newest = log.changes.orderBy(':id').reverse();
  return (await newest.filter(({ table }) => tables.includes(table)).first())?.seq ?? 0;
}

/** The writes after the row that was seen last; null: nothing was seen yet. */
export function changesSince(log: LogDatabase, seen: number | null): Promise<NewChanges> {
  return log.transaction('r', log.changes, async () => {
    const newest = await lastChange(log);
    // A log that was emptied or restored may count from the beginning again.
    if (seen === null || seen > newest) return { upTo: newest, rows: null };
    const oldest = (await log.changes.orderBy(':id').first())?.seq ?? 0;
    if (seen + 1 < oldest) return { upTo: newest, rows: null };
    return { upTo: newest, rows: await log.changes.where(':id').above(seen).toArray() };
  });
}

/** Forgets the oldest rows. */
export function trimChanges(log: LogDatabase, keep = KEPT): Promise<void> {
  return log.transaction('rw', log.changes, async () => {
    const newest = await lastChange(log);
    await log.changes
      .where(':id')
      .belowOrEqual(newest - keep)
      .delete();
  });
}
