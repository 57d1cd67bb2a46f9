import type { Rival, StoredRecord } from '../model/record';
import { DELETED } from './contested';
import { type Known, knows } from './known';
import { canonical, type Parts, partsOf } from './paths';
import type { MergedTable } from './shapes';
import { baseOf, byNobody } from './stamps';

/** Of one part. What a dozen people wrote at once nobody compares; the newest stay. */
export const MOST_RIVALS = 10;

/** One value of a part, as somebody wrote it. Undefined: taken out. */
export interface Claim {
  stamp: string;
  value: unknown;
}

/** What a record holds, taken apart. */
export interface Held {
  record: StoredRecord;
  parts: Parts;
  /** The stamp and value of a part; null: the record says nothing of it. */
  at(path: string): Claim | null;
}

export function heldBy(table: MergedTable, record: StoredRecord): Held {
  const parts = partsOf(table, record);
  const base = baseOf(record);
  const times = record.times ?? {};
  return {
    record,
    parts,
    at(path) {
      const own = Object.hasOwn(times, path) ? times[path] : undefined;
      const stamp = own ?? (parts.has(path) ? base : undefined);
      return stamp === undefined ? null : { stamp, value: parts.get(path) };
    },
  };
}

/** A side of a merge, with what it knows. */
export interface Side extends Held {
  known: Known;
}

/**
 * The rivals of two records' values, of the parts in `standing`: what stands of each when both are made one. A value is
 * left out when one side does not have it and knew it: there it was replaced. What neither knew of the other's is kept,
 * so that of all orders in which records meet the same comes out.
 */
export function mergedRivals(a: Side, b: Side, standing: ReadonlyMap<string, Claim>): Rival[] {
  const merged: Rival[] = [];
  for (const path of [...standing.keys()].sort()) {
    const stands = standing.get(path);
    const [mine, theirs] = [claimsOn(a, path), claimsOn(b, path)];
    const kept = [
      ...mine.filter((claim) => !knows(b.known, claim.stamp) || isAmong(theirs, claim)),
      ...theirs.filter((claim) => !knows(a.known, claim.stamp) && !isAmong(mine, claim)),
    ];
    const rivals = kept.filter((claim) => !stands || !sameClaim(claim, stands)).sort(newestFirst);
    merged.push(...rivals.slice(0, MOST_RIVALS).map((claim) => rivalOf(path, claim)));
  }
  return merged;
}

export function rivalOf(path: string, { stamp, value }: Claim): Rival {
  return value === undefined ? { path, stamp } : { path, stamp, value };
}

/** In the order of `StoredRecord.rivals`. */
export function inOrder(rivals: readonly Rival[]): Rival[] {
  return rivals.toSorted((a, b) => (a.path === b.path ? newestFirst(a, b) : a.path < b.path ? -1 : 1));
}

/** What people say of a part, in one record: the value that stands, and its rivals. Of two deletions one is enough. */
function claimsOn({ record, at }: Held, path: string): Claim[] {
  const standing = path === DELETED ? null : at(path);
  const rivals = (record.rivals ?? []).filter((rival) => rival.path === path);
  const claims = rivals.map(({ stamp, value }): Claim => ({ stamp, value }));
  return standing && !byNobody(standing.stamp) ? [standing, ...claims] : claims;
}

function isAmong(claims: readonly Claim[], claim: Claim): boolean {
  return claims.some((one) => sameClaim(one, claim));
}

function sameClaim(a: Claim, b: Claim): boolean {
  return a.stamp === b.stamp && canonical(a.value) === canonical(b.value);
}

function newestFirst(a: Omit<Rival, 'path'>, b: Omit<Rival, 'path'>): number {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? -1 : 1;
  return canonical(a.value) >= canonical(b.value) ? -1 : 1;
}
