/** IndexedDB by hand, as quick as it goes: what ours is measured beside. */

export interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

export type Tables = Record<string, unknown[]>;

const CHUNK = 5000;

/** Opens a database; with `stores`, makes it. */
export function openRaw(name: string, stores: readonly RawStore[] = []): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = stores.length > 0 ? indexedDB.open(name, 1) : indexedDB.open(name);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

export function forgetRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const forgetting = indexedDB.deleteDatabase(name);
    forgetting.onsuccess = () => resolve();
    forgetting.onerror = () => reject(forgetting.error);
  });
}

/** The stores and indexes of a database, to make another like it. */
export function storesOf(database: IDBDatabase): RawStore[] {
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  return names.map((name) => {
    const { keyPath, autoIncrement, indexNames, ...store } = pick(reading.objectStore(name));
    return {
      name,
      keyPath,
      autoIncrement,
      indexes: [...indexNames].map((index) => indexOf(store.of, index)),
    };
  });
}

function pick(of: IDBObjectStore) {
  return { of, keyPath: of.keyPath, autoIncrement: of.autoIncrement, indexNames: of.indexNames };
}

function indexOf(store: IDBObjectStore, of: string): RawStore['indexes'][number] {
  const { name, keyPath, unique, multiEntry } = store.index(of);
  return { name, keyPath, unique, multiEntry };
}

/** Adds rows, thousands to a transaction. */
export async function addAll(database: IDBDatabase, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const writing = database.transaction(table, 'readwrite');
      const store = writing.objectStore(table);
      for (const row of rows.slice(from, from + CHUNK)) store.put(row);
      await done(writing);
    }
  }
}

/** Reads whole tables, thousands of rows at a time. */
export async function readAll(database: IDBDatabase, tables: readonly string[]): Promise<number> {
  let count = 0;
  for (const table of tables) {
    let last: IDBValidKey | null = null;
    for (;;) {
      const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const rows: { id: string }[] = await answer(
        database.transaction(table).objectStore(table).getAll(range, CHUNK),
      );
      count += rows.length;
      last = rows.at(-1)?.id ?? null;
      if (rows.length < CHUNK) break;
    }
  }
  return count;
}

/** The first rows of the contact list, and how many there are. */
export async function contactRows(database: IDBDatabase): Promise<number> {
  const store = database.transaction('summaries').objectStore('summaries');
  const [rows] = await Promise.all([lastOf(store.index('lastAt'), 50), answer(store.count())]);
  return rows.length;
}

/** The first rows of the popup: what waits, what is due and what comes, with the names that belong to it. */
export async function inboxRows(database: IDBDatabase): Promise<number> {
  const reading = database.transaction(['mentions', 'followUps', 'contacts']);
  const mentions = reading.objectStore('mentions').index('[status+verdict.urgency.score]');
  const steps = reading.objectStore('followUps').index('[status+due]');
  const waits = IDBKeyRange.bound(['waiting', Number.NEGATIVE_INFINITY], ['waiting', []]);
  const now = new Date().toISOString();
  const due = IDBKeyRange.bound(['open', ''], ['open', now]);
  const [waiting, , dueRows, , next] = await Promise.all([
    lastOf(mentions, 30, waits),
    answer(mentions.count(waits)),
    answer(steps.getAll(due, 20)),
    answer(steps.count(due)),
    answer(steps.getAll(IDBKeyRange.bound(['open', now], ['open', []]), 5)),
  ]);
  const contacts = reading.objectStore('contacts');
  await Promise.all([...dueRows, ...next].map(({ contactId }) => answer(contacts.get(contactId))));
  return waiting.length + dueRows.length + next.length;
}

function lastOf(index: IDBIndex, count: number, range: IDBKeyRange | null = null): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    const reading = index.openCursor(range, 'prev');
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (cursor) rows.push(cursor.value);
      if (!cursor || rows.length === count) resolve(rows);
      else cursor.continue();
    };
  });
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
