import type { LogData } from '../../src/domain/backup/log-data';
import { FORMAT, type LogFile, VERSION } from '../../src/domain/backup/log-file';
import { MERGED_TABLES } from '../../src/domain/merge/shapes';
import { contactRow, withoutKeys } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';

/** Writes what a log holds into an empty one, as it is. */
export async function putLog(log: LogDatabase, data: LogData): Promise<void> {
  for (const table of MERGED_TABLES) {
    const rows = table === 'contacts' ? data.tables.contacts.map(contactRow) : data.tables[table];
    await log.table(table).bulkPut(rows as never[]);
  }
  if (data.settings) await log.settings.put({ id: 'settings', ...data.settings });
  await log.gone.bulkPut(data.gone);
  await log.imports.bulkPut(
    data.imports.map(({ partOf: _, ...mark }) => ({ ...mark, state: 'done', images: [] })),
  );
}

/** What a log holds. Imports that brought no rows of files are left out: restored backups. */
export async function logData(log: LogDatabase): Promise<LogData> {
  const tables = Object.fromEntries(
    await Promise.all(MERGED_TABLES.map(async (table) => [table, await log.table(table).toArray()])),
  ) as LogData['tables'];
  const row = await log.settings.get('settings');
  const { id: _, ...settings } = row ?? { id: 'settings' };
  const imports = (await log.imports.toArray()).filter(({ rows }) => rows.length > 0);
  return {
    tables: { ...tables, contacts: (await log.contacts.toArray()).map(withoutKeys) },
    settings: row ? (settings as LogData['settings']) : null,
    gone: await log.gone.toArray(),
    imports: imports.map(({ state: _, images: __, ...mark }) => mark) as LogData['imports'],
  };
}

/** A log as a file holds it. */
export function fileOf(data: LogData): LogFile {
  return {
    ...structuredClone(data),
    format: FORMAT,
    version: VERSION,
    madeAt: '2026-11-21T12:00:00.000Z',
    device: 'another',
    skipped: { count: 0, says: [] },
  };
}
