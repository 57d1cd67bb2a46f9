import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';

/** The practice feed's people and what was done with them, as it was before it was deleted. */
export type PracticeData = { table: string; rows: Record<string, unknown>[] }[];

const DEVICE = 'device';

/** Fields that tell one row of a table from another: of two rows alike in them, only one may stand. */
const ONE_EACH: Record<string, readonly string[]> = {
  mentions: ['key'],
  corrections: ['key'],
  mutes: ['kind', 'what'],
};

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
  return attempt(() =>
    practice.transaction('rw', practice.tables, async () => {
      for (const { table: name, rows } of data) {
        const table = practice.table(name);
        const tell = (row: Record<string, unknown>) =>
          JSON.stringify(ONE_EACH[name]?.map((field) => row[field]));
        const back = new Set(rows.map(tell));
        if (name in ONE_EACH) await table.filter((row) => back.has(tell(row))).delete();
        await table.bulkPut(rows);
      }
      return kept(null);
    }),
  );
}
