import type { LogTables } from '../../domain/backup/log-data';
import { type LogFile, VERSION } from '../../domain/backup/log-file';
import { mergeSettings } from '../../domain/merge/settings-parts';
import { MERGED_TABLES } from '../../domain/merge/shapes';
import type { StoredRecord } from '../../domain/model';
import type { Envelope } from '../../domain/sync/envelope';
import { type Merging, mergedAnew, outcomesOf, prepareMerging, type Step } from '../backup/merging';
import { settingsAfter } from '../backup/restore-rest';
import { erasedMentions } from '../backup/settle-mention';
import { writeOutcomes } from '../backup/write-outcomes';
import type { LogDatabase } from '../database';
import { eraseContact } from '../erase';
import { attempt, type Kept, kept } from '../outcome';

/** What other devices said. */
export interface News {
  said: readonly Envelope[];
  /** Ids of records that were taken back as if they had never been. */
  withdrawn: readonly string[];
}

/**
 * Merges what other devices said into the log, by the rules by which a backup is restored; nothing of it is noted for
 * undo. Some records at a time, each time in one transaction: cut off anywhere, the rest can be merged later, and what was
 * merged already changes nothing.
 */
export function applyToLog(log: LogDatabase, news: News, now: Date): Promise<Kept<null>> {
  return mergedAnew(() => applyOnce(log, news, now));
}

async function applyOnce(log: LogDatabase, { said, withdrawn }: News, now: Date): Promise<Kept<null>> {
  const erased = await eraseHere(log, said, now);
  if (!erased.ok) return erased;
  const file = asFile(said, now);
  const merging = await prepareMerging(log, file, now);
  const rest = await writeRest(log, file, merging);
  if (!rest.ok) return rest;
  for (const step of merging.steps) {
    const wrote = await writeStep(log, merging, step);
    if (!wrote.ok) return wrote;
  }
  return withdraw(log, withdrawn);
}

/** A person who was erased elsewhere goes with every copy, as they do where the user said so. */
async function eraseHere(log: LogDatabase, said: readonly Envelope[], now: Date): Promise<Kept<null>> {
  const ids = said.flatMap((one) => (one.kind === 'gone' && one.gone.into === null ? [one.gone.id] : []));
  const standing = (await log.contacts.bulkGet(ids)).filter((row) => row && !row.deletedAt);
  for (const contact of standing) {
    const erased = contact ? await eraseContact(log, contact.id, now) : null;
    // Gone already with somebody they are one with.
    if (erased && !erased.ok && erased.failure.why !== 'missing') return erased;
  }
  return kept(null);
}

function asFile(said: readonly Envelope[], now: Date): LogFile {
  const tables = Object.fromEntries(MERGED_TABLES.map((table) => [table, [] as StoredRecord[]]));
  for (const one of said) if (one.kind === 'record') tables[one.table]?.push(one.record);
  const settings = said.flatMap((one) => (one.kind === 'settings' ? [one.settings] : []));
  return {
    format: 'rapport',
    version: VERSION,
    madeAt: now.toISOString(),
    device: '',
    skipped: { count: 0, says: [] },
    tables: tables as unknown as LogTables,
    settings: settings.reduce<LogFile['settings']>(mergeSettings, null),
    gone: said.flatMap((one) => (one.kind === 'gone' ? [one.gone] : [])),
    imports: [],
  };
}

function writeRest(log: LogDatabase, file: LogFile, { gone }: Merging): Promise<Kept<null>> {
  return attempt(() =>
    log.transaction('rw', log.gone, log.settings, async () => {
      const settings = await settingsAfter(log, file);
      if (gone.length > 0) await log.gone.bulkPut(gone);
      if (settings) await log.settings.put(settings);
      return kept(null);
    }),
  );
}

function writeStep(log: LogDatabase, merging: Merging, step: Step): Promise<Kept<null>> {
  return attempt(() =>
    log.transaction('rw', log.table(step.table), log.gone, async () => {
      const outcomes = await outcomesOf(log, merging, step);
      await writeOutcomes(log, step.table, outcomes);
      if (step.table === 'mentions') {
        const rows = erasedMentions(outcomes, merging);
        if (rows.length > 0) await log.gone.bulkPut(rows);
      }
      return kept(null);
    }),
  );
}

function withdraw(log: LogDatabase, ids: readonly string[]): Promise<Kept<null>> {
  return attempt(async () => {
    if (ids.length === 0) return kept(null);
    const tables = MERGED_TABLES.map((table) => log.table<StoredRecord, string>(table));
    return log.transaction('rw', tables, async () => {
      for (const table of tables) {
        const there = await table
          .where('id')
          .anyOf([...ids])
          .primaryKeys();
        if (there.length > 0) await table.bulkDelete(there);
      }
      return kept(null);
    });
  });
}
