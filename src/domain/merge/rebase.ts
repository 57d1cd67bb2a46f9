import type { StoredRecord } from '../model/record';
import { canonical, type Parts, partsOf, withParts } from './paths';
import type { MergedTable } from './shapes';

/** A part that was changed to one thing here and to another there; undefined: not there, or taken out. */
export interface Clash {
  /** `name`, `phones/+351912345678`: see `paths.ts`. */
  path: string;
  shown: unknown;
  mine: unknown;
  theirs: unknown;
}

/** A record with a change put on top of what was written meanwhile, and the parts where both cannot be had. */
export interface Rebased<T> {
  record: T;
  clashes: Clash[];
}

/**
 * Puts the change from `shown` to `mine` on top of the record as it `stands`: part by part, so that what others
 * changed elsewhere stays. Where they changed the same part to something else, theirs stays and is a clash.
 */
export function rebase<T extends StoredRecord>(table: MergedTable, shown: T, mine: T, stands: T): Rebased<T> {
  const [was, wanted, is] = [partsOf(table, shown), partsOf(table, mine), partsOf(table, stands)];
  const result: Parts = new Map(is);
  const clashes: Clash[] = [];
  for (const path of new Set([...was.keys(), ...wanted.keys()])) {
    if (same(was, wanted, path) || same(wanted, is, path)) continue;
    if (!same(was, is, path)) {
      clashes.push({ path, shown: was.get(path), mine: wanted.get(path), theirs: is.get(path) });
    } else if (wanted.has(path)) {
      result.set(path, wanted.get(path));
    } else {
      result.delete(path);
    }
  }
  return { record: withParts(table, stands, result), clashes };
}

/** Whether a part stands alike in both, or in neither. */
export function same(a: Parts, b: Parts, path: string): boolean {
  return a.has(path) === b.has(path) && canonical(a.get(path)) === canonical(b.get(path));
}
