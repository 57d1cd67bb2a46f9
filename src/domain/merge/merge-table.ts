import { actedOn } from '../acted-on';
import type { LogTables } from '../backup/log-data';
import type { Mention, StoredRecord } from '../model';
import { withoutJoin } from '../same-person/join-exact';
import { equal } from './equal';
import { mergeRecords } from './merge-records';
import { newest } from './newest';
import { sameThing } from './same-thing';
import type { Settled } from './settle';
import type { MergedTable } from './shapes';

/** Fields that name a record which may live on under another id. No contact ever does. */
const REFERENCES: Partial<Record<MergedTable, readonly string[]>> = {
  interactions: ['mentionId', 'templateId'],
  followUps: ['mentionId'],
  mentions: ['mutedBy'],
};

/** Tables whose records are part of a contact for good: erased with it, in whatever log they were made. */
const OF_CONTACT: ReadonlySet<MergedTable> = new Set(['interactions', 'followUps', 'purchases']);

/**
 * One table of two logs made one. A part of a table may be given, if it holds all there is of the ids in it and,
 * where other things than ids name the records (`same-thing.ts`), the whole table. Records that only one of the logs knows
 * are answered as they are. Contacts come without the joins that Rapport made: those follow from all of them
 * (`same-person/join-exact`).
 */
export function mergeTable<T extends MergedTable>(
  table: T,
  mine: LogTables[T],
  theirs: LogTables[T],
  settled: Settled,
): LogTables[T] {
  const places = new Map<string, StoredRecord[]>();
  for (const record of [...mine, ...theirs] as StoredRecord[]) {
    const place = placeOf(table, record, settled);
    if (place === null) continue;
    const there = places.get(place);
    if (there) there.push(record);
    else places.set(place, [record]);
  }
  const merged = [...places].map(([id, records]) => pointed(table, oneOf(table, id, records), settled));
  return merged as LogTables[T];
}

/** The id under which a record lives on in the merged log; null: nowhere. */
export function placeOf(table: MergedTable, record: StoredRecord, settled: Settled): string | null {
  if (OF_CONTACT.has(table) && 'contactId' in record && settled.placeOf(String(record.contactId)) === null) {
    return null;
  }
  return settled.placeOf(record.id);
}

function oneOf(table: MergedTable, id: string, records: StoredRecord[]): StoredRecord {
  if (sameThing(table)?.keeps === 'newest') return newest(records);
  const [first, ...others] = records;
  // Both logs have it and nobody changed it: most records, when a log is restored again.
  if (first && first.id === id && table !== 'contacts' && others.every((other) => equal(first, other))) {
    return first;
  }
  const read = table === 'contacts' ? (records as never[]).map(withoutJoin) : asActedOn(table, records);
  const one = read.reduce((a, b) => mergeRecords(table, a, b));
  return one.id === id ? one : { ...one, id };
}

/** The record with what it names under the ids these live on under. Stamps stay: nobody wrote anything. */
function pointed(table: MergedTable, record: StoredRecord, settled: Settled): StoredRecord {
  let after = record;
  for (const field of REFERENCES[table] ?? []) {
    const id = (record as unknown as Record<string, unknown>)[field];
    const place = typeof id === 'string' ? settled.placeOf(id) : null;
    if (place !== null && place !== id) after = { ...after, [field]: place };
  }
  return after;
}

/**
 * A mention that nobody acted on says nothing against one that somebody did, however much later its post was
 * seen there.
 */
function asActedOn(table: MergedTable, records: StoredRecord[]): StoredRecord[] {
  if (table !== 'mentions') return records;
  const mentions = records as Mention[];
  if (!mentions.some(actedOn)) return records;
  return mentions.map((one) => (actedOn(one) ? one : { ...one, times: { ...one.times, '': '' } }));
}
