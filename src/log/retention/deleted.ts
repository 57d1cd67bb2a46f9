import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import { timeOf } from '../../domain/merge/stamps';
import { unawareOf } from '../../domain/merge/unaware';
import type { StoredRecord, Template } from '../../domain/model';
import type { LogDatabase } from '../database';
import { inChunks } from '../in-chunks';
import { idsOf, OF_A_CONTACT, purge, purgeImages } from '../purge';
import { cardsAbout } from '../training/cards-of';
import type { KeptKind } from './kind';

/** Erases for good what was deleted, and with a contact what was kept of them. */
export const deleted: KeptKind = {
  setting: 'deleted',
  async apply(log, until, now) {
    const old = until.toISOString();
    for (const table of MERGED_TABLES) {
      for await (const records of inChunks(log.table<StoredRecord, string>(table))) {
        const ids = records.filter((record) => isOld(table, record, old)).map(({ id }) => id);
        if (ids.length > 0) await erase(log, table, ids, old, now);
      }
    }
  },
};

async function erase(
  log: LogDatabase,
  table: MergedTable,
  ids: string[],
  old: string,
  now: Date,
): Promise<void> {
  const tables = [...new Set([table, 'cards', ...OF_A_CONTACT] as const)].map((name) => log.table(name));
  await log.transaction('rw', [...tables, log.gone, log.imports], async () => {
    // Restored since it was read: it stays.
    const stand = (await log.table<StoredRecord, string>(table).bulkGet(ids)).flatMap((record) =>
      record && isOld(table, record, old) ? record.id : [],
    );
    const erased = new Set(stand);
    await purge(log, table, stand, now);
    if (table === 'contacts') {
      for (const theirs of OF_A_CONTACT) {
        const found = await idsOf(log, theirs, stand);
        for (const id of found) erased.add(id);
        await purge(log, theirs, found, now);
      }
      const cards = (await cardsAbout(log, new Set(stand))).map(({ id }) => id);
      for (const id of cards) erased.add(id);
      await purge(log, 'cards', cards, now);
    }
    await purgeImages(log, erased);
  });
}

/**
 * A starter template stays as it is: it remembers that the starter was had (`seedTemplates`). What another computer
 * wrote without knowing of the deletion waits as long for the user to see it.
 */
function isOld(table: MergedTable, record: StoredRecord, old: string): boolean {
  const { deletedAt, starter } = record as StoredRecord & Partial<Pick<Template, 'starter'>>;
  if (deletedAt === undefined || deletedAt >= old || starter) return false;
  const unaware = unawareOf(table, record);
  return unaware === null || timeOf(unaware) < old;
}
