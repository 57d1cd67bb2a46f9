import { v4 } from 'uuid';
import { MERGED_TABLES } from '../../../../src/domain/merge/shapes';
import { guessColumns } from '../../../../src/domain/transfer/csv/guess-columns';
import { readCsv } from '../../../../src/domain/transfer/csv/read-csv';
import { toDrafts } from '../../../../src/domain/transfer/csv/to-drafts';
import { readLogFile, writeLogFile } from '../../../../src/log/backup/log-file';
import { restore } from '../../../../src/log/backup/restore';
import { type LogDatabase, openLog } from '../../../../src/log/database';
import { exportCsv } from '../../../../src/log/transfer/export';
import { prepareImport } from '../../../../src/log/transfer/prepare-import';
import { runImport } from '../../../../src/log/transfer/run-import';
import { addAll, forgetRaw, openRaw, storesOf, type Tables } from './raw';
import { type Beside, timed } from './timed';

/** Getting a file's people into an empty log: working out what it says, then writing, beside bulk adds by hand. */
export interface Imported extends Beside {
  /** From the file to what would be written. */
  reading: number;
  records: number;
  /** How often progress was told. */
  told: number;
}

export async function imports(): Promise<{ backup: Imported; csv: Imported }> {
  const log = openLog('rapport');
  return { backup: await backup(log), csv: await csv(log) };
}

async function backup(log: LogDatabase): Promise<Imported> {
  const now = new Date();
  const file = await writeLogFile(log, { now });
  return intoEmpty(async (empty, onProgress) => {
    const read = await timed(() => readLogFile(file));
    if (!read.value.ok) throw new Error(read.value.says);
    const { value } = read.value;
    const wrote = await timed(() => restore(empty, value, { name: 'backup', now, onProgress }));
    if (!wrote.value.ok) throw new Error(wrote.value.failure.says);
    return { reading: read.took, ours: wrote.took };
  });
}

async function csv(log: LogDatabase): Promise<Imported> {
  const now = new Date();
  const text = await exportCsv(log);
  return intoEmpty(async (empty, onProgress) => {
    const read = await timed(async () => {
      const table = await readCsv(text);
      const drafts = await toDrafts(table, { map: guessColumns(table), dayOrder: 'dmy', currency: 'EUR' });
      return prepareImport(empty, drafts, { now });
    });
    const options = { name: 'contacts.csv', format: 'CSV', now, onProgress };
    const wrote = await timed(() => runImport(empty, read.value, options));
    if (!wrote.value.ok) throw new Error(wrote.value.failure.says);
    return { reading: read.took, ours: wrote.took };
  });
}

type Work = (empty: LogDatabase, onProgress: () => void) => Promise<{ reading: number; ours: number }>;

async function intoEmpty(work: Work): Promise<Imported> {
  const name = v4();
  const empty = openLog(name);
  await empty.deviceId();
  let told = 0;
  const { reading, ours } = await work(empty, () => {
    told += 1;
  });
  const tables: Tables = {};
  for (const table of MERGED_TABLES) tables[table] = await empty.table(table).toArray();
  const records = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  const byHand = `${name}-raw`;
  const database = await openRaw(byHand, storesOf(empty.backendDB()));
  const raw = await timed(() => addAll(database, tables));
  database.close();
  await forgetRaw(byHand);
  await empty.delete();
  return { reading, ours, raw: raw.took, records, told };
}
