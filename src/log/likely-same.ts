import type { Contact } from '../domain/model';
import { likelySame } from '../domain/same-person/likely';
import { contactById, withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { mainId } from './same-person';

/** Two contacts who may be one person, whole, and what speaks for it. */
export interface LikelyPair {
  /** Known longer; with `of` that contact. */
  a: Contact;
  b: Contact;
  /** Plain words, the strongest first: `Same phone number, +351 912 345 678`. */
  reasons: string[];
}

/**
 * Contacts who are likely the same person, surest first; `of`: only pairs with this contact, who is `a` of each
 * then. Reads all contacts: ask for it beside what a page shows first, not before.
 */
export async function findLikelySame(
  log: LogDatabase,
  { of, limit = Number.POSITIVE_INFINITY }: { of?: string; limit?: number } = {},
): Promise<LikelyPair[]> {
  const main = of === undefined ? null : await mainId(log, of);
  const found = likelySame((await log.contacts.toArray()).map(withoutKeys), main).slice(0, limit);
  const pairs = await Promise.all(
    found.map(async ({ a, b, reasons }): Promise<LikelyPair[]> => {
      const [first, second] = b === main ? [b, a] : [a, b];
      const [one, two] = await Promise.all([contactById(log, first), contactById(log, second)]);
      return one && two ? [{ a: one, b: two, reasons }] : [];
    }),
  );
  return pairs.flat();
}
