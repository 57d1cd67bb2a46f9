import type { StoredRecord } from '../model/record';
import { contestedIn, DELETED, fieldOfPath, isContested } from './contested';
import { type Known, knownFrom, knownOf, knows, stampsOf } from './known';
import { heldBy } from './rivals';
import { type MergedTable, setsOf } from './shapes';
import { baseOf, byNobody } from './stamps';

/** Lists of a contact that grow by themselves. */
const BY_ITSELF = new Set(['identities', 'apart']);

/**
 * Of a deleted record the newest stamp of what a person wrote in it without knowing of its deletion, which the deletion
 * did not know either; null: it knew everything. A deletion holds all the same, but not without a word: of what is
 * written into a record that is gone nobody would ever hear again.
 */
export function unawareOf(table: MergedTable, record: StoredRecord): string | null {
  const fields = contestedIn(table);
  if (!record.deletedAt || !fields) return null;
  const { at, parts } = heldBy(table, record);
  const deletion = at(DELETED)?.stamp ?? baseOf(record);
  // Whoever deletes knows their own words.
  const known = knownFrom([...(record.knew ?? []), deletion]);
  const lists = setsOf(table);
  const isWritten = (path: string): boolean => {
    const field = fieldOfPath(path);
    return isContested(fields, path) || (Object.hasOwn(lists, field) && !BY_ITSELF.has(field));
  };
  const paths = [...parts.keys(), ...Object.keys(record.times ?? {})].filter(isWritten);
  const rivals = record.rivals ?? [];
  const stamps = [...paths.map((path) => at(path)?.stamp ?? ''), ...rivals.map(({ stamp }) => stamp)];
  const unaware = [
    ...stamps.filter((stamp) => !byNobody(stamp) && !knows(known, stamp)),
    // Asked again, though the deletion that stands knows everything: the user's answer was undone.
    ...rivals.flatMap(({ path, stamp }) => (path === DELETED ? [stamp] : [])),
  ];
  return unaware.sort().at(-1) ?? null;
}

/** `StoredRecord.knew` of a record that is deleted by this installation. */
export function knewBy(device: string, record: StoredRecord): string[] {
  const known: Known = knownOf(record);
  known.delete(device);
  return stampsOf(known);
}
