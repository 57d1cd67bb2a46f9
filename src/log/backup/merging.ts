import Dexie from 'dexie';
import type { LogFile } from '../../domain/backup/log-file';
import { mergeTable } from '../../domain/merge/merge-table';
import { sameRecord } from '../../domain/merge/same-record';
import { sameThing } from '../../domain/merge/same-thing';
import { type Settled, settle } from '../../domain/merge/settle';
import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import type { Gone, StoredRecord } from '../../domain/model';
import { type Joins, joined, joinsAmong, withoutJoin } from '../../domain/same-person/join-exact';
import { chunksOf } from '../chunks';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { standing } from '../replace';
import { idsConcerned } from './ids-concerned';
import { settleMention } from './settle-mention';

/** Some records of one table to be merged in one go. */
export interface Step {
  table: MergedTable;
  /** Of the file. */
  theirs: StoredRecord[];
  /** Of the log: records that change though the file does not hold them. */
  ids: string[];
}

/** What must be known of a log and a file as a whole before any record of theirs is merged. */
export interface Merging {
  settled: Settled;
  joins: Joins;
  /** What is gone by the file's word, as the log is to know it. */
  gone: Gone[];
  /** Mutes that stand in the end. */
  mutes: ReadonlySet<string>;
  /** The log's ids, table by table: most of a file's records are either all there or all new. */
  known: ReadonlyMap<MergedTable, ReadonlySet<string>>;
  device: string;
  now: Date;
  steps: Step[];
}

const TRIES = 3;

/** Merges anew where a feed brought a post just now that the other side knows under another id: now both are known. */
export async function mergedAnew<T>(merge: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await merge();
    } catch (error) {
      if (left === 0 || !(error instanceof Dexie.BulkError)) throw error;
    }
  }
}

/** Records merged in one transaction. */
const CHUNK = 2000;

/**
 * Looks at a log and a file together. Only what is few is read whole: contacts, posts, templates, and what the user
 * taught. `domain/merge/merge-logs` says what shall come out.
 */
export async function prepareMerging(log: LogDatabase, file: LogFile, now: Date): Promise<Merging> {
  const [gone, mentions, templates, corrections, mutes, rows] = await Promise.all([
    log.gone.toArray(),
    log.mentions.toArray(),
    log.templates.toArray(),
    log.corrections.toArray(),
    log.mutes.toArray(),
    log.contacts.toArray(),
  ]);
  const tables = { mentions, templates, corrections, mutes };
  const settled = settle({ gone, tables }, file);
  const known = new Map(gone.map((row) => [row.id, row]));
  const news = settled.gone.filter(({ id, at, into }) => {
    const row = known.get(id);
    return row?.at !== at || row.into !== into;
  });

  const contacts = rows.map(withoutKeys);
  const merged = mergeTable('contacts', contacts, file.tables.contacts, settled);
  const joins = joinsAmong(merged);
  const rejoined = contacts.filter((contact) => {
    const after = joined(withoutJoin(contact), joins);
    return after.mergedInto !== contact.mergedInto || after.times?.mergedInto !== contact.times?.mergedInto;
  });

  const own = [...mentions, ...templates, ...corrections, ...mutes];
  const moved = own.flatMap(({ id }) => {
    const place = settled.placeOf(id);
    return place === null || place === id ? [] : [id];
  });
  const concerned = await idsConcerned(log, news, moved);
  concerned.contacts.push(...rejoined.map(({ id }) => id));
  const muting = standing(mergeTable('mutes', mutes, file.tables.mutes, settled));
  return {
    settled,
    joins,
    gone: news,
    mutes: new Set(muting.map(({ id }) => id)),
    known: await knownIds(log),
    device: await log.deviceId(),
    now,
    steps: stepsOf(file, concerned),
  };
}

/** What becomes of records of one table: as they stand in the log before and after. Null: not there. */
export interface Outcome {
  before: StoredRecord | null;
  after: StoredRecord | null;
  /** What the log had of the same thing, maybe under another id. */
  was: StoredRecord | null;
}

/** Merges a step with the log as it stands now. What comes out as it was has `after === before`. */
export async function outcomesOf(
  log: LogDatabase,
  merging: Merging,
  { table, theirs, ids }: Step,
): Promise<Outcome[]> {
  const { settled, joins } = merging;
  const mine = await ownRecords(log, merging, table, [...theirs.map(({ id }) => id), ...ids]);
  const merged = mergeTable(table, mine as never, theirs as never, settled) as StoredRecord[];
  const known = new Map(mine.map((record) => [record.id, record]));
  const places = new Map(mine.map((record) => [settled.placeOf(record.id), record]));
  const outcomes = merged.map((record): Outcome => {
    const after = table === 'contacts' ? joined(record as never, joins) : record;
    const before = known.get(after.id) ?? null;
    known.delete(after.id);
    const was = before ?? places.get(after.id) ?? null;
    return before && sameRecord(table, before, after)
      ? { before, after: before, was }
      : { before, after, was };
  });
  const left = [...known.values()].map((before): Outcome => ({ before, after: null, was: before }));
  const all = [...left, ...outcomes];
  return table === 'mentions' ? all.flatMap((outcome) => settleMention(outcome, merging)) : all;
}

function stepsOf(file: LogFile, concerned: Record<MergedTable, string[]>): Step[] {
  return IN_ORDER.flatMap((table): Step[] => {
    const theirs = file.tables[table] as StoredRecord[];
    if (sameThing(table)) return [{ table, theirs, ids: [] }];
    return [
      ...chunksOf(theirs, CHUNK).map((theirs) => ({ table, theirs, ids: [] })),
      ...chunksOf(concerned[table], CHUNK).map((ids) => ({ table, theirs: [], ids })),
    ];
  });
}

/** What other records name comes before them. */
const IN_ORDER = MERGED_TABLES.toSorted((a, b) => Number(!sameThing(a)) - Number(!sameThing(b)));

async function knownIds(log: LogDatabase): Promise<Map<MergedTable, Set<string>>> {
  const known = new Map<MergedTable, Set<string>>();
  for (const table of MERGED_TABLES) {
    known.set(table, new Set(await log.table<StoredRecord, string>(table).toCollection().primaryKeys()));
  }
  return known;
}

async function ownRecords(
  log: LogDatabase,
  { known }: Merging,
  table: MergedTable,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  // Things that are known by more than their ids are merged whole.
  const rows: (StoredRecord | undefined)[] = sameThing(table)
    ? await log.table(table).toArray()
    : await log.table(table).bulkGet([...new Set(ids)].filter((id) => known.get(table)?.has(id)));
  const found = rows.filter((row) => row !== undefined);
  return table === 'contacts' ? (found as never[]).map(withoutKeys) : found;
}
