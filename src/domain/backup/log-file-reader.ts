import { mergeRecords } from '../merge/merge-records';
import { canonical } from '../merge/paths';
import { usableSettings } from '../merge/settings-parts';
import { MERGED_TABLES, type MergedTable } from '../merge/shapes';
import { Gone, Stamp, type StoredRecord, Timestamp } from '../model';
import { say } from '../say/say';
import { z } from '../zod';
import { checkRecord } from './check-record';
import { BrokenJsonError, JsonScanner, type Scanned } from './json-scanner';
import { ImportMark, type LogTables, type StoredSettings } from './log-data';
import {
  FIRST_VERSION,
  FORMAT,
  type LogFile,
  MAX_DEPTH,
  MAX_RECORD_CHARS,
  MAX_RECORDS,
  VERSION,
} from './log-file';
import { NEWER, type Read, read, unread } from './read';
import { RECORDED } from './record-schemas';
import { labelOf, namedIn, valueIn } from './say-scanned';

const notOurs = () => unread('not-ours', say('backup_notOurs'));
const broken = () => unread('broken', say('backup_broken'));
const tooBig = () => unread('too-big', say('backup_tooBig'));

const MOST_TOLD = 50;

const SettingsRow = z.object({
  value: z.unknown(),
  updatedAt: Timestamp,
  device: z.string().max(64),
  times: z.record(z.string().max(400), Stamp).optional(),
});

/** Stops the reading; `answer` is what to say. */
class Stop extends Error {
  constructor(readonly answer: Read<never>) {
    super('stopped');
  }
}

/**
 * Reads a log file while its text arrives. Every record is checked; one that cannot be used is left out and told.
 * Give it the text by `push` until that answers something or the text is over, then ask `end`.
 */
export class LogFileReader {
  readonly #scanner = new JsonScanner({ chars: MAX_RECORD_CHARS, depth: MAX_DEPTH }, (value) =>
    this.#take(value),
  );
  readonly #tables = new Map<string, Map<string, StoredRecord>>(
    MERGED_TABLES.map((table) => [table, new Map()]),
  );
  readonly #gone = new Map<string, Gone>();
  readonly #imports = new Map<string, ImportMark>();
  readonly #count = new Map<string, number>();
  readonly #skipped: LogFile['skipped'] = { count: 0, says: [] };
  #settings: StoredSettings | null = null;
  #format: unknown;
  #version: unknown;
  #madeAt = '';
  #device = '';

  /** Answers why the file cannot be read; null as long as it can. */
  push(text: string): Read<never> | null {
    return this.#try(() => this.#scanner.push(text));
  }

  end(): Read<LogFile> {
    const stopped = this.#try(() => {
      this.#scanner.end();
      this.#needHead();
    });
    if (stopped) return stopped;
    const tables = Object.fromEntries([...this.#tables].map(([table, rows]) => [table, [...rows.values()]]));
    return read({
      format: FORMAT,
      version: VERSION,
      madeAt: this.#madeAt,
      device: this.#device,
      tables: tables as unknown as LogTables,
      settings: this.#settings,
      gone: [...this.#gone.values()],
      imports: [...this.#imports.values()],
      skipped: this.#skipped,
    });
  }

  #try(work: () => void): Read<never> | null {
    try {
      work();
      return null;
    } catch (error) {
      if (error instanceof Stop) return error.answer;
      if (error instanceof BrokenJsonError) return this.#format === FORMAT ? broken() : notOurs();
      throw error;
    }
  }

  /** What a file is must stand before what it holds, or this version cannot know how to read it. */
  #needHead(): void {
    if (this.#format !== FORMAT) throw new Stop(notOurs());
    const version = this.#version;
    if (typeof version !== 'number' || !(version >= FIRST_VERSION)) throw new Stop(notOurs());
    if (version > VERSION) throw new Stop(NEWER);
  }

  #take(scanned: Scanned): void {
    const { field, listed } = scanned;
    if (!listed && this.#takeHead(scanned)) return;
    this.#needHead();
    const number = (this.#count.get(field) ?? 0) + 1;
    if (number > MAX_RECORDS) throw new Stop(tooBig());
    this.#count.set(field, number);
    const label = labelOf(field);
    const value = valueIn(scanned);
    const why =
      label === null
        ? say('backup_unknownKind')
        : value === undefined
          ? say('backup_unreadable')
          : this.#keep(field, value);
    if (why === null) return;
    const left = { kind: label ?? field, named: namedIn(value), why };
    this.#skip(listed ? say('backup_leftEntry', { ...left, number }) : say('backup_left', left));
  }

  #takeHead(scanned: Scanned): boolean {
    const value = valueIn(scanned);
    const text = typeof value === 'string' ? value.slice(0, 64) : '';
    switch (scanned.field) {
      case 'format':
        this.#format = value;
        return true;
      case 'version':
        this.#version = value;
        return true;
      case 'madeAt':
        this.#madeAt = Timestamp.safeParse(text).success ? new Date(text).toISOString() : '';
        return true;
      case 'device':
        this.#device = text;
        return true;
      default:
        return false;
    }
  }

  /** Keeps a value that can be used; answers what is wrong with it otherwise. */
  #keep(field: string, value: unknown): string | null {
    if (field === 'settings') return value === null ? null : this.#keepSettings(value);
    if (field === 'gone') return this.#keepIn(this.#gone, Gone, value, (a, b) => (a.at <= b.at ? a : b));
    if (field === 'imports') {
      const both = (a: ImportMark, b: ImportMark) => ({ ...a, rows: [...a.rows, ...b.rows] });
      return this.#keepIn(this.#imports, ImportMark, value, both);
    }
    const table = field as MergedTable;
    const rows = this.#tables.get(table) as Map<string, StoredRecord>;
    return this.#keepIn<StoredRecord>(rows, RECORDED[table].schema, value, (a, b) =>
      mergeRecords(table, a, b),
    );
  }

  /** An id that comes twice is one record of which the file tells twice. */
  #keepIn<T extends { id: string }>(
    rows: Map<string, T>,
    schema: z.ZodType<T>,
    value: unknown,
    both: (a: T, b: T) => T,
  ): string | null {
    const checked = checkRecord(schema, value);
    if (!checked.ok) return checked.says;
    const known = rows.get(checked.value.id);
    rows.set(checked.value.id, known ? both(known, checked.value) : checked.value);
    return null;
  }

  #keepSettings(value: unknown): string | null {
    const checked = checkRecord(SettingsRow, value);
    if (!checked.ok) return checked.says;
    const { times, ...row } = checked.value;
    const usable = usableSettings(row.value);
    this.#settings = { ...row, value: usable, ...(times ? { times } : {}) };
    return canonical(usable) === canonical(row.value) ? null : say('backup_someUnfit');
  }

  #skip(says: string): void {
    this.#skipped.count += 1;
    if (this.#skipped.says.length < MOST_TOLD) this.#skipped.says.push(says);
  }
}
