import type { ContactSummary } from '../domain/contact-summary';
import type { Contact } from '../domain/model';
import { mainOf } from '../domain/same-person/main-of';
import { referrerOf, summarise, withSent } from '../domain/summarise/summarise';
import {
  countFollowUp,
  countInteraction,
  countPurchase,
  newTally,
  type Tally,
} from '../domain/summarise/tally';
import { withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { inChunks } from './in-chunks';
import type { Remade } from './summaries';

interface Person {
  records: [Contact, ...Contact[]];
  tally: Tally;
}

/** Finds whom a contact's id stands for today, or nobody. */
type PersonOf = (id: string) => Person | undefined;

/** The line of every contact who stands for a person, from the whole log, which is read once and in parts. */
export async function summariseAll(log: LogDatabase): Promise<Remade> {
  const { people, personOf } = await readPeople(log);
  await Promise.all([
    eachOf(log.interactions, personOf, countInteraction),
    eachOf(log.followUps, personOf, countFollowUp),
    eachOf(log.purchases, personOf, countPurchase),
  ]);
  const rows = people.map(({ records, tally }) => {
    const referrer = referrerOf(records);
    return summarise(records, tally, (referrer && personOf(referrer)?.records[0].id) || null);
  });
  const sent = new Map(rows.map(({ id }): [string, ContactSummary[]] => [id, []]));
  for (const row of rows) if (row.referredBy !== null) sent.get(row.referredBy)?.push(row);
  return { rows: rows.map((row) => withSent(row, sent.get(row.id) ?? [])), gone: 'others' };
}

async function eachOf<T extends { id: string; contactId: string }>(
  table: Parameters<typeof inChunks<T>>[0],
  personOf: PersonOf,
  count: (tally: Tally, record: T) => void,
): Promise<void> {
  for await (const records of inChunks(table)) {
    for (const record of records) {
      const person = personOf(record.contactId);
      // What was logged with a record that was deleted since is not theirs any more.
      if (person?.records.some(({ id }) => id === record.contactId)) count(person.tally, record);
    }
  }
}

async function readPeople(log: LogDatabase): Promise<{ people: Person[]; personOf: PersonOf }> {
  const contacts = new Map((await log.contacts.toArray()).map((row) => [row.id, withoutKeys(row)]));
  const isThere = (id: string) => contacts.has(id) && !contacts.get(id)?.deletedAt;
  const into = (id: string) => {
    const next = contacts.get(id)?.mergedInto ?? null;
    return next !== null && isThere(next) ? next : null;
  };
  const people = new Map<string, Person>();
  for (const contact of contacts.values()) {
    if (isThere(contact.id) && mainOf(contact.id, into) === contact.id) {
      people.set(contact.id, { records: [contact], tally: newTally() });
    }
  }
  const byRecord = new Map<string, Person | undefined>();
  for (const { id } of contacts.values()) byRecord.set(id, people.get(mainOf(id, into)));
  for (const contact of contacts.values()) {
    const person = byRecord.get(contact.id);
    if (person && person.records[0] !== contact && isThere(contact.id)) person.records.push(contact);
  }
  return { people: [...people.values()], personOf: (id) => byRecord.get(id) };
}
