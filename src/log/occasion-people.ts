import { type Day, dayOf } from '../domain/days';
import type { Contact, Purchase } from '../domain/model';
import type { Person } from '../domain/occasions';
import type { LogDatabase } from './database';
import { inChunks } from './in-chunks';
import { rowsWith } from './rows-with';

type Gathered = Person & { purchases: Purchase[]; sent: Person['sent'][number][] };

/**
 * What may bring occasions, of these contacts or (null) of everybody. Their lines must be fresh; ids that stand for
 * nobody are left out.
 */
export function readOccasionPeople(log: LogDatabase, ids: readonly string[] | null): Promise<Person[]> {
  // Everybody is read in parts, which keep nobody waiting; many small readings are quicker in one transaction.
  if (!ids) return gather(log, null);
  return log.transaction('r', log.summaries, log.purchases, log.contacts, async () => gather(log, ids));
}

async function gather(log: LogDatabase, ids: readonly string[] | null): Promise<Person[]> {
  const lines = ids ? await log.summaries.bulkGet([...ids]) : await log.summaries.toArray();
  const byRecord = new Map<string, Gathered>();
  for (const line of lines) {
    if (!line) continue;
    const person: Gathered = { line, purchases: [], sent: [] };
    for (const id of [line.id, ...line.merged]) byRecord.set(id, person);
  }
  const records = ids && [...byRecord.keys()];
  for await (const purchases of purchasesOf(log, records)) {
    for (const purchase of purchases) {
      if (!purchase.deletedAt) byRecord.get(purchase.contactId)?.purchases.push(purchase);
    }
  }
  for (const contact of await sentBy(log, records)) {
    const { id, name, referredBy, mergedInto, deletedAt } = contact;
    const sender = byRecord.get(referredBy ?? '');
    // A record that was merged is nobody new, and nobody sends themselves.
    if (!sender || deletedAt || mergedInto !== null || byRecord.get(id) === sender) continue;
    sender.sent.push({ id, name, day: sentOn(contact) });
  }
  return [...new Set(byRecord.values())];
}

async function* purchasesOf(log: LogDatabase, records: string[] | null): AsyncGenerator<Purchase[]> {
  if (records) yield await rowsWith(log.purchases, 'contactId', records);
  else yield* inChunks(log.purchases);
}

function sentBy(log: LogDatabase, records: string[] | null): Promise<Contact[]> {
  if (records) return rowsWith(log.contacts, 'referredBy', records);
  return log.contacts.where('referredBy').above('').toArray();
}

/** When the user noted who sent them. */
function sentOn({ times, createdAt }: Contact): Day {
  return dayOf(new Date(times?.referredBy?.split(' ', 1)[0] || createdAt));
}
