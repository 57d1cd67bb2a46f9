import type { Contact } from '../../domain/model';
import { mainOf } from '../../domain/same-person/main-of';
import { IndexBuilder } from '../../domain/search/index-builder';
import type { SearchIndex } from '../../domain/search/search-index';
import { numbersOf, textsOfContact } from '../../domain/search/search-texts';
import type { LogDatabase } from '../../log/database';
import { inChunks } from '../../log/in-chunks';
import { mainId, personOf, recordsOf } from '../../log/same-person';
import { TOLD } from './told';

/** Contacts made ready for the index in one go: in between the worker answers. */
const AT_A_TIME = 500;

/** The index of everybody in the log. Not of one moment: what is written meanwhile is read again as a change. */
export async function indexEverybody(log: LogDatabase): Promise<SearchIndex> {
  const builder = new IndexBuilder();
  const contacts: Contact[] = [];
  for await (const some of inChunks(log.contacts)) {
    contacts.push(...some.filter(({ deletedAt }) => !deletedAt));
  }
  for (const [main, merged] of peopleOf(contacts)) builder.person(main, merged);
  for (const [position, contact] of contacts.entries()) {
    addContact(builder, contact);
    if (position % AT_A_TIME === AT_A_TIME - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  for (const table of TOLD) await table.addAll(log, builder);
  return builder.finish();
}

/** The index of the people whom these contacts, by id, belong to now. */
export async function indexPeople(log: LogDatabase, ids: Iterable<string>): Promise<SearchIndex> {
  const builder = new IndexBuilder();
  const mains = new Set<string>();
  for (const id of ids) mains.add(await mainId(log, id));
  for (const main of mains) {
    const records = await recordsOf(log, main);
    if (records.length === 0) continue;
    const all = records.map(({ id }) => id);
    builder.person(main, all.slice(1));
    for (const record of records) addContact(builder, record);
    for (const table of TOLD) await table.addOf(log, builder, all);
  }
  return builder.finish();
}

/** Every text that a person is found by, in the order in which a line of them is looked for. */
export async function textsOfPerson(log: LogDatabase, contactId: string): Promise<string[]> {
  const records = await personOf(log, contactId);
  const ids = records.map(({ id }) => id);
  const told = await Promise.all(TOLD.map((table) => table.textsOf(log, ids)));
  return [
    ...records.flatMap(({ phones }) => phones.map(({ number }) => number)),
    ...records.flatMap((record) => textsOfContact(record).map(([, text]) => text)),
    ...told.flat(),
  ];
}

/** Who stands for a person, and the others who are the same. */
function peopleOf(contacts: readonly Contact[]): Map<string, string[]> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const people = new Map<string, string[]>();
  for (const { id } of contacts) {
    const main = mainOf(id, (one) => {
      const into = byId.get(one)?.mergedInto ?? null;
      return into !== null && byId.has(into) ? into : null;
    });
    const merged = people.get(main) ?? [];
    if (id !== main) merged.push(id);
    people.set(main, merged);
  }
  return people;
}

function addContact(builder: IndexBuilder, contact: Contact): void {
  for (const [where, text] of textsOfContact(contact)) builder.text(contact.id, where, text);
  for (const digits of numbersOf(contact)) builder.number(contact.id, digits);
}
