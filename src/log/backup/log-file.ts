import type { Table } from 'dexie';
import { actedOn } from '../../domain/acted-on';
import type { ImportMark } from '../../domain/backup/log-data';
import { FORMAT, type LogFile, MAX_FILE_BYTES, VERSION } from '../../domain/backup/log-file';
import { LogFileReader } from '../../domain/backup/log-file-reader';
import { type Read, unread } from '../../domain/backup/read';
import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import type { Mention } from '../../domain/model';
import { say } from '../../domain/say/say';
import { chunksOf } from '../chunks';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { lastChange } from '../read-changes';
import type { ContactRow, ImportRow } from '../rows';
import { pacing, type Watched } from '../transfer/pacing';

export type { LogFile, Skipped } from '../../domain/backup/log-file';
export type { Read, Unread } from '../../domain/backup/read';

/** Rows read at once, and marks of an import written to one line: neither makes a record too long to read. */
const ROWS = 1000;
/** UTF-16 units of text held before they are handed to the browser. */
const PART = 1024 * 1024;

type Writing = Watched & { now: Date };

/**
 * Writes the whole log as one JSON text, a record to a line: a snapshot of one moment, which no other window's
 * writing tears apart. Posts that nobody acted on are not in it, nor what is made from the rest.
 */
export async function writeLogFile(log: LogDatabase, writing: Writing): Promise<Blob> {
  const device = await log.deviceId();
  const seen = await lastChange(log);
  const file = await textOf(log, device, writing);
  if ((await lastChange(log)) === seen) return file;
  // Somebody wrote just then. Once more, in one transaction that writers wait for: up to 4 s with 100,000 exchanges
  // (Chromium, busy machine). A file whose parts are of different moments would bring back what never was so.
  return log.transaction('r', [...listed(log), log.settings], async () => textOf(log, device, writing));
}

/** The tables that are written row by row. */
function listed(log: LogDatabase): Table[] {
  return [...MERGED_TABLES.map((table) => log.table(table)), log.gone, log.imports];
}

/** The file as the log stands while it is read. Waits for nothing but Dexie: it may run inside a transaction. */
async function textOf(log: LogDatabase, device: string, { signal, onProgress, now }: Writing): Promise<Blob> {
  const text = new BlobText();
  const counts = await Promise.all(listed(log).map((table) => table.count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const list = async (table: Table, linesOf: (row: never) => unknown[]) => {
    let first = true;
    text.add('[');
    await inChunks(table, (rows) => {
      signal?.throwIfAborted();
      for (const line of rows.flatMap((row) => linesOf(row as never))) {
        text.add(`${first ? '' : ','}\n${JSON.stringify(line)}`);
        first = false;
      }
      done += rows.length;
      onProgress?.(Math.min(done, total), total);
    });
    text.add('\n]');
  };
  const head = { format: FORMAT, version: VERSION, madeAt: now.toISOString(), device };
  text.add(`${JSON.stringify(head).slice(0, -1)},\n"tables":{`);
  for (const [index, table] of MERGED_TABLES.entries()) {
    text.add(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}:`);
    await list(log.table(table), (row) => recordsIn(table, row));
  }
  text.add(`\n},\n"settings":${JSON.stringify(await settingsIn(log))},\n"gone":`);
  await list(log.gone, (row) => [row]);
  text.add(',\n"imports":');
  await list(log.imports, marksIn);
  text.add('}\n');
  return text.blob();
}

/**
 * Reads a file that `writeLogFile` made, whoever laid it out anew since. Every record is checked; the answer's
 * `skipped` tells what could not be used. Throws the signal's reason when cancelled.
 */
export async function readLogFile(file: Blob, watched: Watched = {}): Promise<Read<LogFile>> {
  if (file.size > MAX_FILE_BYTES) return tooBig();
  return readLogText(file.stream(), file.size, watched);
}

/** As `readLogFile`, from a stream that may turn out to be longer than it says. `total`: its length in bytes, if known. */
export async function readLogText(
  stream: ReadableStream<Uint8Array>,
  total: number,
  watched: Watched,
): Promise<Read<LogFile>> {
  const pace = pacing(watched);
  const reader = new LogFileReader();
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const source = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const next = await source.read().catch(() => null);
      if (!next) return unread('broken', say('log_changedWhileRead'));
      const { done, value } = next;
      const text = decoded(utf8, value);
      const stopped = text === null ? unread('broken', say('log_noText')) : reader.push(text);
      if (stopped) return stopped;
      if (done) return reader.end();
      bytes += value.byteLength;
      if (bytes > MAX_FILE_BYTES) return tooBig();
      await pace(Math.min(bytes, total), total);
    }
  } finally {
    // Lets go of a stream that was not read to its end; one that was has nothing to be told.
    source.cancel().catch(() => undefined);
  }
}

/** Null: no UTF-8. `bytes` undefined: the end. */
function decoded(utf8: TextDecoder, bytes: Uint8Array | undefined): string | null {
  try {
    return bytes ? utf8.decode(bytes, { stream: true }) : utf8.decode();
  } catch {
    return null;
  }
}

function tooBig(): Read<never> {
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  return unread('too-big', say('log_fileTooBig', { most: limit }));
}

/** No generator: what is not Dexie's own waiting would end the transaction. */
async function inChunks(table: Table, visit: (rows: { id: string }[]) => void): Promise<void> {
  let rows: { id: string }[] = await table.orderBy(':id').limit(ROWS).toArray();
  while (rows.length > 0) {
    visit(rows);
    const last = rows[rows.length - 1]?.id;
    rows = rows.length < ROWS ? [] : await table.where(':id').above(last).limit(ROWS).toArray();
  }
}

function recordsIn(table: MergedTable, row: unknown): unknown[] {
  if (table === 'contacts') return [withoutKeys(row as ContactRow)];
  return table === 'mentions' && !actedOn(row as Mention) ? [] : [row];
}

async function settingsIn(log: LogDatabase): Promise<unknown> {
  const row = await log.settings.get('settings');
  if (!row) return null;
  const { id: _, ...settings } = row;
  return settings;
}

/** An import's marks, without what it takes to undo it: that belongs to this browser. */
function marksIn({ id, at, name, format, state, rows, partOf }: ImportRow): ImportMark[] {
  if (state === 'undone') return [];
  return chunksOf(rows, ROWS).map((rows) => ({ id, at, name, format, rows, ...(partOf ? { partOf } : {}) }));
}

/** A long text that leaves the page's memory while it is written. */
class BlobText {
  readonly #parts: Blob[] = [];
  #text: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    if (this.#length > PART) this.#flush();
  }

  blob(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: 'application/json' });
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#text));
    this.#text = [];
    this.#length = 0;
  }
}
