import { addAll, contactRows, inboxRows, openRaw, type RawStore, type Tables } from './raw';

/**
 * A page of another origin that does by hand what ours do. `?rows=contacts` opens the database at once and reads the
 * list's first rows.
 */
const DATABASE = 'raw';
const READERS = { contacts: contactRows, inbox: inboxRows };

async function readFirst(rows: keyof typeof READERS): Promise<number> {
  const began = performance.now();
  const read = await READERS[rows](await openRaw(DATABASE));
  if (read === 0) throw new Error('There was nothing to read');
  return performance.now() - began;
}

async function make(stores: RawStore[]): Promise<void> {
  const tables: Tables = await (await fetch('/log.json')).json();
  await addAll(await openRaw(DATABASE, stores), tables);
}

interface RawPage {
  /** Makes the database with the log's rows. */
  make(stores: RawStore[]): Promise<void>;
  /** The milliseconds from the call to open to the last row; null: none were asked for. */
  took: Promise<number> | null;
}

declare global {
  var RAW: RawPage;
}

const rows = new URLSearchParams(location.search).get('rows');
globalThis.RAW = { make, took: rows === 'contacts' || rows === 'inbox' ? readFirst(rows) : null };
