import type { Contact } from '../domain/model';
import { likelySame } from '../domain/same-person/likely';
import { personsOf } from '../domain/same-person/persons';
import { wholeContact } from '../domain/same-person/whole';
import { withoutKeys } from './contacts';
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
  const records = (await log.contacts.toArray()).map(withoutKeys);
  const found = likelySame(records, main).slice(0, limit);
  const persons = new Map(personsOf(records).map((person) => [person[0].id, person]));
  const whole = (id: string): Contact[] => {
    const [first, ...others] = persons.get(id) ?? [];
    return first ? [wholeContact(first, others)] : [];
  };
  return found.flatMap(({ a, b, reasons }) => {
    const [one, two] = (b === main ? [b, a] : [a, b]).flatMap(whole);
    return one && two ? [{ a: one, b: two, reasons }] : [];
  });
}
