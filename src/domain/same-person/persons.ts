import type { Contact } from '../model';
import { mainOf } from './main-of';

/** The records of one person; the first stands for them. */
export type Person = [Contact, ...Contact[]];

/** Whose records these are: everybody who is there and was not deleted, in the order of their main records. */
export function personsOf(records: readonly Contact[]): Person[] {
  const live = new Map(records.filter(({ deletedAt }) => !deletedAt).map((record) => [record.id, record]));
  const into = (id: string): string | null => {
    const next = live.get(id)?.mergedInto ?? null;
    return next !== null && live.has(next) ? next : null;
  };
  const merged = new Map<string, Contact[]>();
  for (const record of live.values()) {
    const main = mainOf(record.id, into);
    if (main === record.id) continue;
    merged.set(main, [...(merged.get(main) ?? []), record]);
  }
  return [...live.values()]
    .filter(({ id }) => mainOf(id, into) === id)
    .map((main): Person => [main, ...(merged.get(main.id) ?? [])]);
}
