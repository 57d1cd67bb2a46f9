import type { StoredRecord } from '../model/record';
import { contestedIn, DELETED, isContested } from './contested';
import { bothKnown, knownOf, seenBeside } from './known';
import { canonical, fieldsOf, type Parts } from './paths';
import { type Claim, type Held, heldBy, mergedRivals } from './rivals';
import type { MergedTable } from './shapes';
import { baseOf, stampOf } from './stamps';

/**
 * One record of two that tell of the same thing: each part as it was written last. What a record does not hold
 * and never took out says nothing, so that an entry added on one side stays, and a deletion holds until
 * somebody restores the record. Of contested parts (`contested.ts`) what was written without knowing of the last word
 * is kept beside it.
 *
 * The order of the two does not matter, nor does the order of more than two, nor doing it twice: every part is
 * the maximum by stamp, then by value. The result is in one form: lists sorted, no stamp that tells nothing.
 */
export function mergeRecords<T extends StoredRecord>(table: MergedTable, a: T, b: T): T {
  const [first, second] = [heldBy(table, a), heldBy(table, b)];
  const [baseA, baseB] = [baseOf(a), baseOf(b)];
  const base = baseA > baseB ? baseA : baseB;
  const parts: Parts = new Map();
  const times: Record<string, string> = { '': base };
  const fields = contestedIn(table);
  let alike = baseA === baseB;
  /** What stands of contested parts that the two do not have of the same writing. */
  const contested = new Map<string, Claim>();
  for (const path of new Set([...pathsOf(first), ...pathsOf(second)])) {
    const [mine, theirs] = [first.at(path), second.at(path)];
    const last = lastOf(mine, theirs);
    const { stamp, value } = last;
    if (mine?.stamp !== theirs?.stamp) {
      alike = false;
      if (fields && isContested(fields, path)) contested.set(path, last);
    }
    if (value !== undefined) parts.set(path, value);
    if (stamp !== base || value === undefined) times[path] = stamp;
  }
  const { updatedAt, device } = newer(a, b);
  const knew = parts.has(DELETED) ? knewOf(times[DELETED] ?? base, first, second) : undefined;
  const plain = Object.keys(times).length === 1 && base === stampOf(updatedAt, device);
  const merged = {
    ...fieldsOf(table, parts),
    // Two records of one thing made apart: the smaller name, on either side.
    id: a.id < b.id ? a.id : b.id,
    createdAt: a.createdAt < b.createdAt ? a.createdAt : b.createdAt,
    updatedAt,
    device,
    ...(plain ? {} : { times: sorted(times) }),
    ...(knew && { knew }),
  } as T;
  if (!fields || (alike && !a.seen && !b.seen && !a.rivals && !b.rivals)) return merged;
  for (const { path } of [...(a.rivals ?? []), ...(b.rivals ?? [])]) {
    if (!contested.has(path)) contested.set(path, lastOf(first.at(path), second.at(path)));
  }
  return withKnown(merged, first, second, contested);
}

/** Whether merging `other` into `mine` would leave it as it is. */
export function holdsAll<T extends StoredRecord>(table: MergedTable, mine: T, other: T): boolean {
  return canonical(mergeRecords(table, mine, other)) === canonical(mergeRecords(table, mine, mine));
}

/** What stands of two records, with what they knew and what stands against it. */
function withKnown<T extends StoredRecord>(
  merged: T,
  a: Held,
  b: Held,
  contested: ReadonlyMap<string, Claim>,
): T {
  const [mine, theirs] = [knownOf(a.record), knownOf(b.record)];
  const rivals = mergedRivals({ ...a, known: mine }, { ...b, known: theirs }, contested);
  const whole: T = rivals.length > 0 ? { ...merged, rivals } : merged;
  const seen = seenBeside(bothKnown(mine, theirs), whole);
  return seen.length > 0 ? { ...whole, seen } : whole;
}

/** What the deletion with this stamp knew. */
function knewOf(stamp: string, ...sides: Held[]): string[] | undefined {
  const [knew] = sides
    .flatMap(({ record, at }) => (at(DELETED)?.stamp === stamp && record.knew ? [record.knew] : []))
    .sort((a, b) => (canonical(a) > canonical(b) ? -1 : 1));
  return knew;
}

function pathsOf({ parts, record: { times } }: Held): string[] {
  return times ? [...parts.keys(), ...Object.keys(times).filter((path) => path !== '')] : [...parts.keys()];
}

function lastOf(a: Claim | null, b: Claim | null): Claim {
  if (!a || !b) return a ?? b ?? { stamp: '', value: undefined };
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

function newer(a: StoredRecord, b: StoredRecord): StoredRecord {
  return stampOf(a.updatedAt, a.device) >= stampOf(b.updatedAt, b.device) ? a : b;
}

function sorted(times: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(times).sort(([a], [b]) => (a < b ? -1 : 1)));
}
