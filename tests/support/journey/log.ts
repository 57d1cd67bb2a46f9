import type { Rig } from '../../../scripts/browser/rig';

export type Row = Record<string, unknown> & { id: string };

/** The extension's own database, read from outside the code under test. */
export interface ReadLog {
  all<T = Row>(table: string, database?: string): Promise<T[]>;
  put(table: string, row: unknown, database?: string): Promise<void>;
}

/** Opens a tab on an icon of the extension: its origin's storage without any of its code. */
export async function logOf(rig: Rig): Promise<ReadLog> {
  const page = await rig.openExtension('icons/16.png');
  return {
    all: (table, database = 'rapport') =>
      page.evaluate(
        (database, table) =>
          new Promise<never[]>((resolve, reject) => {
            const opening = indexedDB.open(database);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const db = opening.result;
              if (!db.objectStoreNames.contains(table)) {
                // Looked before the extension made it: leave nothing behind that would block its upgrade.
                const empty = db.objectStoreNames.length === 0;
                db.close();
                if (empty) indexedDB.deleteDatabase(database);
                resolve([]);
                return;
              }
              const reading = db.transaction(table).objectStore(table).getAll();
              reading.onsuccess = () => {
                db.close();
                resolve(reading.result as never[]);
              };
              reading.onerror = () => reject(reading.error);
            };
          }),
        database,
        table,
      ),
    put: (table, row, database = 'rapport') =>
      page.evaluate(
        (database, table, row) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open(database);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const db = opening.result;
              const writing = db.transaction(table, 'readwrite');
              writing.objectStore(table).put(row);
              writing.oncomplete = () => {
                db.close();
                resolve();
              };
              writing.onerror = () => reject(writing.error);
            };
          }),
        database,
        table,
        row,
      ),
  };
}
