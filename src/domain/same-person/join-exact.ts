import { baseOf, NOBODY, stampOf } from '../merge/stamps';
import type { Contact } from '../model';
import { personsOf } from './persons';

/** One person as the user's own merges have it. */
interface Person {
  /** The record that stands for them. */
  main: Contact;
  /** False: the user said what this record is, or is not, merged into. */
  movable: boolean;
  ids: Set<string>;
  apart: Set<string>;
  /** Their profiles. */
  keys: Set<string>;
  /** The person they were joined to. */
  into: Person | null;
}

/**
 * Joins contacts who share a profile, the younger into the oldest, but for those whom the user keeps apart.
 * Answers the records that must stand otherwise than they do, as they must stand.
 *
 * What follows depends on the contacts alone: joins made before are forgotten first and no clock is asked. So two
 * logs that hold the same contacts join them alike, in whatever order they came together. The stamp of a join
 * is as old as the younger record, so that any later word of the user outweighs it.
 */
export function joinExact(contacts: readonly Contact[]): Contact[] {
  const free = contacts.map(withoutJoin);
  const joins = joinsAmong(free);
  return free
    .map((contact) => joined(contact, joins))
    .filter((contact, index) => !standsSo(contact, contacts[index]));
}

/** Into whom each contact is to be joined, among contacts without joins: by id, those who are. */
export type Joins = ReadonlyMap<string, string>;

export function joinsAmong(free: readonly Contact[]): Joins {
  const joins = new Map<string, string>();
  for (const person of joinPersons(oldestFirst(free))) {
    if (person.into) joins.set(person.main.id, rootOf(person).main.id);
  }
  return joins;
}

/** A contact as it stands without a join that Rapport made by itself. */
export function withoutJoin(contact: Contact): Contact {
  if (!contact.times?.mergedInto?.endsWith(` ${NOBODY}`)) return contact;
  const { mergedInto: _, ...left } = contact.times;
  const { times: __, ...free } = { ...contact, mergedInto: null };
  const plain = Object.keys(left).length === 1 && left[''] === stampOf(contact.updatedAt, contact.device);
  return plain ? free : { ...free, times: left };
}

/** A contact without a join, joined as it is to be. */
export function joined(contact: Contact, joins: Joins): Contact {
  const into = joins.get(contact.id);
  if (into === undefined) return contact;
  const times = { ...contact.times, '': baseOf(contact), mergedInto: stampOf(contact.createdAt, NOBODY) };
  return { ...contact, mergedInto: into, times };
}

function standsSo(contact: Contact, before: Contact | undefined): boolean {
  return (
    contact === before ||
    (contact.mergedInto === before?.mergedInto && contact.times?.mergedInto === before.times?.mergedInto)
  );
}

/** Everybody who is there, oldest first. */
function oldestFirst(contacts: readonly Contact[]): Person[] {
  return personsOf(contacts)
    .map((records): Person => {
      const [main] = records;
      return {
        main,
        movable: main.mergedInto === null && main.times?.mergedInto === undefined,
        ids: new Set(records.map(({ id }) => id)),
        apart: new Set(records.flatMap(({ apart }) => apart)),
        keys: new Set(records.flatMap(({ identities }) => identities.map(({ key }) => key))),
        into: null,
      };
    })
    .sort(olderFirst);
}

/** Joins those who share a profile, profile by profile. Answers the same persons. */
function joinPersons(persons: readonly Person[]): readonly Person[] {
  const byKey = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of person.keys) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(person);
      else byKey.set(key, [person]);
    }
  }
  for (const key of [...byKey.keys()].sort()) {
    // More than one only where the user keeps some of them apart.
    const roots = new Set<Person>();
    for (const person of byKey.get(key) ?? []) {
      let own = rootOf(person);
      for (const other of [...roots].sort(olderFirst)) {
        const root = join(other, own);
        if (!root) continue;
        roots.delete(other);
        own = root;
      }
      roots.add(own);
    }
  }
  return persons;
}

/** Makes one of two; answers the one who stands for both, null where the user's word is against it. */
function join(a: Person, b: Person): Person | null {
  if (a === b) return a;
  const [older, younger] = olderFirst(a, b) < 0 ? [a, b] : [b, a];
  if (!younger.movable || meets(older.apart, younger.ids) || meets(younger.apart, older.ids)) return null;
  younger.into = older;
  for (const id of younger.ids) older.ids.add(id);
  for (const id of younger.apart) older.apart.add(id);
  return older;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

function rootOf(person: Person): Person {
  let root = person;
  while (root.into) root = root.into;
  return root;
}

function olderFirst({ main: a }: Person, { main: b }: Person): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
