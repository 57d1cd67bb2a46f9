import Dexie, { type Table } from 'dexie';
import { FORMAT, VERSION } from '../domain/backup/log-file';
import { MERGED_TABLES } from '../domain/merge/shapes';

/** What could still be read of a broken log. */
export interface Salvaged {
  /** As a log file; records are checked when it is read. */
  file: Blob;
  contacts: number;
  interactions: number;
}

const TABLES = [...MERGED_TABLES, 'gone'];

/**
 * Reads what can be read of a log, whatever is wrong with it: table by table, and where a table cannot be read
 * record by record. Null when nothing can.
 */
export async function salvage(logName: string, now: Date): Promise<Salvaged | null> {
  // Without tables of its own Dexie takes the database as it is, of whatever version.
  const database = new Dexie(logName);
  try {
    await database.open();
    const found: Record<string, unknown[]> = {};
    for (const name of TABLES) {
      const table = database.tables.find((table) => table.name === name);
      found[name] = table ? await readable(table) : [];
    }
    if (Object.values(found).every((records) => records.length === 0)) return null;
    const { gone, ...tables } = found;
    const head = { format: FORMAT, version: VERSION, madeAt: now.toISOString(), device: '' };
    return {
      file: new Blob([JSON.stringify({ ...head, tables, settings: null, gone, imports: [] })]),
      contacts: tables.contacts?.length ?? 0,
      interactions: tables.interactions?.length ?? 0,
    };
  } catch (error) {
    console.warn(`Nothing can be read of ${logName}`, error);
    return null;
  } finally {
    database.close();
  }
}

async function readable(table: Table): Promise<unknown[]> {
  try {
    return await table.toArray();
  } catch {
    const keys = await table
      .toCollection()
      .primaryKeys()
      .catch(() => []);
    const records = await Promise.all(keys.map((key) => table.get(key).catch(() => undefined)));
    return records.filter((record) => record !== undefined);
  }
}
