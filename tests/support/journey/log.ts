import type { Page } from 'puppeteer-core';

export type Row = Record<string, unknown> & { id: string };

/** The extension's own database, read from outside the code under test. */
export interface ReadLog {
  all<T = Row>(table: string, database?: string): Promise<T[]>;
  put(table: string, row: unknown, database?: string): Promise<void>;
  /** Many rows in one go. */
  putAll(table: string, rows: readonly unknown[], database?: string): Promise<void>;
}

/** `home` is a page of the extension's origin that runs none of its code. */
export function logOf(home: () => Page): ReadLog {
  const putAll = (table: string, rows: readonly unknown[], database = 'rapport'): Promise<void> =>
    home().evaluate(
      (database, table, rows) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(database);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction(table, 'readwrite');
            for (const row of rows) writing.objectStore(table).put(row);
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      database,
      table,
      rows,
    );
  return {
    all: (table, database = 'rapport') =>
      home().evaluate(
        (database, table) =>
          new Promise<never[]>((resolve, reject) => {
            const opening = indexedDB.open(database);
            // Looked before the extension made it. Ending the making leaves nothing behind: an empty one, deleted
            // afterwards, would take what the extension has written into it meanwhile.
            opening.onupgradeneeded = () => opening.transaction?.abort();
            opening.onerror = () => {
              if (opening.error?.name === 'AbortError') resolve([]);
              else reject(opening.error);
            };
            opening.onsuccess = () => {
              const db = opening.result;
              if (!db.objectStoreNames.contains(table)) {
                db.close();
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
    put: (table, row, database) => putAll(table, [row], database),
    putAll,
  };
}
