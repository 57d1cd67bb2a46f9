import type { Mention } from '../domain/model';
import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';

/** The practice feed's people and what was done with them, as it was before it was deleted. */
export type PracticeData = { table: string; rows: unknown[] }[];

const DEVICE = 'device';

/** Empties the practice log; answers what was in it, for `restorePracticeData`. Never call it on the user's own. */
export function deletePracticeData(practice: LogDatabase): Promise<Kept<PracticeData>> {
  const tables = practice.tables.filter(({ name }) => name !== DEVICE);
  return attempt(() =>
    practice.transaction('rw', tables, async () => {
      const data = await Promise.all(
        tables.map(async (table) => ({ table: table.name, rows: await table.toArray() })),
      );
      await Promise.all(tables.map((table) => table.clear()));
      return kept(data);
    }),
  );
}

/** Undo: puts deleted practice data back beside what has come since. A post seen again is as it was before. */
export function restorePracticeData(practice: LogDatabase, data: PracticeData): Promise<Kept<null>> {
  const tables = data.map(({ table }) => practice.table(table));
  return attempt(() =>
    practice.transaction('rw', tables, async () => {
      const mentions = data.find(({ table }) => table === practice.mentions.name)?.rows as
        | Mention[]
        | undefined;
      await practice.mentions
        .where('key')
        .anyOf(mentions?.map(({ key }) => key) ?? [])
        .delete();
      await Promise.all(data.map(({ table, rows }) => practice.table(table).bulkPut(rows)));
      return kept(null);
    }),
  );
}
