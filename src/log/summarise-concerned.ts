import type { ContactSummary } from '../domain/contact-summary';
import type { Contact } from '../domain/model';
import { type Records, referrerOf, summarise, withNextTouch, withSent } from '../domain/summarise/summarise';
import {
  countFollowUp,
  countInteraction,
  countPurchase,
  newTally,
  type Tally,
} from '../domain/summarise/tally';
import type { ChangeRow } from './changes';
import { type Concerned, concernedBy, standsFor } from './concerned';
import type { LogDatabase } from './database';
import { readRhythms } from './rhythms';
import { rowsWith } from './rows-with';
import { mainId, recordsOf } from './same-person';
import type { Remade } from './summaries';

/** One contact's line as the log stands now, but for whom they sent; null when there is no such contact. */
export async function lineOf(log: LogDatabase, id: string): Promise<ContactSummary | null> {
  const line = await summariseOne(log, await mainId(log, id));
  return line && withNextTouch(line, await readRhythms(log));
}

/** The lines of the contacts whom these changes concern; null: too many, or nobody can tell whom. */
export function summariseConcerned(log: LogDatabase, changes: readonly ChangeRow[]): Promise<Remade | null> {
  // In one transaction, which makes many small readings quicker.
  const read = [log.contacts, log.interactions, log.followUps, log.purchases, log.summaries];
  return log.transaction('r', read, async () => {
    const concerned = await concernedBy(log, changes);
    return concerned && makeLines(log, concerned);
  });
}

async function makeLines(log: LogDatabase, { people, gone }: Concerned): Promise<Remade> {
  const before = await log.summaries.bulkGet([...people, ...gone]);
  const made = new Map<string, ContactSummary>();
  await makeInto(made, log, people);
  // Who sent them, then and now: their lines count whom they sent.
  const senders = [...before, ...made.values()].flatMap((row) => row?.referredBy ?? []);
  await makeInto(made, log, new Set(senders.filter((id) => !made.has(id) && !gone.has(id))));
  const stood = await rowsWith(log.summaries, 'referredBy', made.keys());
  const others = stood.filter(({ id }) => !made.has(id) && !gone.has(id));
  const sent = new Map<string | null, ContactSummary[]>([...made.keys()].map((id) => [id, []]));
  for (const row of [...others, ...made.values()]) sent.get(row.referredBy)?.push(row);
  return { rows: [...made.values()].map((row) => withSent(row, sent.get(row.id) ?? [])), gone };
}

async function makeInto(
  made: Map<string, ContactSummary>,
  log: LogDatabase,
  ids: ReadonlySet<string>,
): Promise<void> {
  const rows = await Promise.all([...ids].map((id) => summariseOne(log, id)));
  for (const row of rows) if (row) made.set(row.id, row);
}

/** Null: no longer somebody who stands for a person. */
async function summariseOne(log: LogDatabase, main: string): Promise<ContactSummary | null> {
  const [first, ...others] = await recordsOf(log, main);
  if (!first) return null;
  const records: Records = [first, ...others];
  const referrer = referrerOf(records);
  return summarise(
    records,
    await tallyOf(log, records),
    referrer === null ? null : await standsFor(log, referrer),
  );
}

async function tallyOf(log: LogDatabase, records: readonly Contact[]): Promise<Tally> {
  const tally = newTally();
  for (const { id } of records) {
    const [interactions, followUps, purchases] = await Promise.all([
      log.interactions.where('contactId').equals(id).toArray(),
      log.followUps.where('contactId').equals(id).toArray(),
      log.purchases.where('contactId').equals(id).toArray(),
    ]);
    for (const interaction of interactions) countInteraction(tally, interaction);
    for (const followUp of followUps) countFollowUp(tally, followUp);
    for (const purchase of purchases) countPurchase(tally, purchase);
  }
  return tally;
}
