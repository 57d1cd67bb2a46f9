import { v7 as timeOrderedId } from 'uuid';
import type { ImportMark } from '../../domain/backup/log-data';
import type { LogFile } from '../../domain/backup/log-file';
import { canonical } from '../../domain/merge/paths';
import { mergeSettings } from '../../domain/merge/settings-parts';
import type { LogDatabase } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import type { ImportRow, RestoredRest, SettingsRow } from '../rows';
import { noteWritten, rowsOfImport } from '../transfer/import-rows';
import type { Merging } from './merging';

/**
 * Merges what is not a table of records: what is gone, the settings, and which rows of files were imported.
 * Answers the row to note the rest in; `row` itself when there was nothing to write.
 */
export function restoreRest(
  log: LogDatabase,
  file: LogFile,
  { gone }: Merging,
  row: ImportRow,
): Promise<Kept<ImportRow>> {
  return attempt(() =>
    log.transaction('rw', log.gone, log.settings, log.imports, async () => {
      const settings = await settingsAfter(log, file);
      const marks = await marksAfter(log, file.imports);
      if (gone.length === 0 && !settings && marks.length === 0) return kept(row);
      const ids = gone.map(({ id }) => id);
      const before = {
        gone: (await log.gone.bulkGet(ids)).map((known, index) => ({
          id: ids[index] ?? '',
          before: known ?? null,
        })),
        settings: settings && { before: (await log.settings.get('settings')) ?? null, after: settings },
        marks: await unknownMarks(log, file.imports),
      } satisfies RestoredRest;
      await log.gone.bulkPut(gone);
      if (settings) await log.settings.put(settings);
      await log.imports.bulkPut(marks);
      const noted = await noteWritten(log, row, { rows: [], images: [] });
      const partOf = row.partOf ?? row.id;
      await log.imports.put({ ...noted, id: timeOrderedId(), rows: [], images: [], partOf, rest: before });
      return kept(noted);
    }),
  );
}

/** Puts back what `restoreRest` wrote, where nobody changed it since. */
export function undoRestoreRest(log: LogDatabase, importId: string): Promise<Kept<null>> {
  return attempt(() =>
    log.transaction('rw', log.gone, log.settings, log.imports, async () => {
      for (const { id, rest } of (await rowsOfImport(log, importId)).toReversed()) {
        if (!rest) continue;
        await undoRest(log, rest);
        await log.imports.delete(id);
      }
      return kept(null);
    }),
  );
}

async function undoRest(log: LogDatabase, { gone, settings, marks }: RestoredRest): Promise<void> {
  await log.gone.bulkDelete(gone.map(({ id }) => id));
  await log.gone.bulkPut(gone.flatMap(({ before }) => before ?? []));
  await log.imports.bulkDelete(marks);
  const stands = await log.settings.get('settings');
  if (!settings || canonical(stands) !== canonical(settings.after)) return;
  if (settings.before) await log.settings.put(settings.before);
  else await log.settings.delete('settings');
}

/** The settings as the file makes them; null when nothing changes. */
export async function settingsAfter(log: LogDatabase, file: LogFile): Promise<SettingsRow | null> {
  if (!file.settings) return null;
  const row = (await log.settings.get('settings')) ?? null;
  const after = mergeSettings(row, file.settings);
  if (!after || (row && canonical(mergeSettings(row, row)) === canonical(after))) return null;
  return { ...after, id: 'settings' };
}

async function unknownMarks(log: LogDatabase, marks: readonly ImportMark[]): Promise<string[]> {
  const known = new Set(await log.imports.toCollection().primaryKeys());
  return marks.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

/** Imports that the log does not know, or not all rows of. */
async function marksAfter(log: LogDatabase, marks: readonly ImportMark[]): Promise<ImportRow[]> {
  const known = await log.imports.bulkGet(marks.map(({ id }) => id));
  return marks.flatMap((mark, index): ImportRow[] => {
    const row = known[index];
    if (!row) {
      const { partOf, ...rest } = mark;
      return [{ ...rest, ...(partOf ? { partOf } : {}), state: 'done', images: [] }];
    }
    const rows = new Set(row.rows);
    const news = mark.rows.filter((one) => !rows.has(one));
    return news.length === 0 ? [] : [{ ...row, rows: [...row.rows, ...news] }];
  });
}
