import type { LogData } from '../../../src/domain/backup/log-data';
import { canonical } from '../../../src/domain/merge/paths';
import { MERGED_TABLES } from '../../../src/domain/merge/shapes';
import type { StoredRecord } from '../../../src/domain/model';
import { asStored } from '../../../src/log/act';
import type { LogDatabase } from '../../../src/log/database';

/** Writes to a log what `after` says otherwise than `before`, as acts of the user would. */
export function writeData(log: LogDatabase, before: LogData, after: LogData): Promise<void> {
  const tables = MERGED_TABLES.map((table) => log.table(table));
  return log.transaction('rw', [...tables, log.gone, log.settings], async () => {
    for (const table of MERGED_TABLES) {
      const [was, is] = [before.tables[table], after.tables[table]] as [StoredRecord[], StoredRecord[]];
      const known = new Map(was.map((record) => [record.id, canonical(record)]));
      const left = new Set(is.map(({ id }) => id));
      await log.table(table).bulkDelete(was.flatMap(({ id }) => (left.has(id) ? [] : [id])));
      const news = is.filter((record) => known.get(record.id) !== canonical(record));
      if (news.length > 0) await log.table(table).bulkPut(news.map((record) => asStored(table, record)));
    }
    const gone = new Set(before.gone.map((row) => canonical(row)));
    const news = after.gone.filter((row) => !gone.has(canonical(row)));
    if (news.length > 0) await log.gone.bulkPut(news);
    if (after.settings && canonical(after.settings) !== canonical(before.settings))
      await log.settings.put({ ...after.settings, id: 'settings' });
  });
}
