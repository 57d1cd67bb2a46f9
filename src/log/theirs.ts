import type { Theirs } from '../domain/held-data';
import { identityKey } from '../domain/identity';
import type { Contact, FollowUp, Interaction, Purchase, StoredRecord } from '../domain/model';
import { withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { idsOf } from './purge';
import type { ContactRow } from './rows';
import { mainId } from './same-person';
import { cardsAbout } from './training/cards-of';

/** Finds all that is about a person; null when no record of theirs is left. Best inside one transaction. */
export async function findTheirs(log: LogDatabase, contactId: string): Promise<Theirs | null> {
  const contacts = await everyRecord(log, contactId);
  if (contacts.length === 0) return null;
  const contactIds = contacts.map(({ id }) => id);
  const keys = keysOf(contacts);
  const mentions = (await log.mentions.toArray()).filter(
    ({ contactId: of, post }) =>
      (of !== null && contactIds.includes(of)) || keys.has(identityKey(post.site, post.author) ?? ''),
  );
  const read = async <T extends StoredRecord>(table: 'interactions' | 'followUps' | 'purchases') =>
    (await log.table<T, string>(table).bulkGet(await idsOf(log, table, contactIds))).filter(
      (record) => record !== undefined,
    );
  return {
    contacts,
    interactions: await read<Interaction>('interactions'),
    followUps: await read<FollowUp>('followUps'),
    purchases: await read<Purchase>('purchases'),
    mentions,
    corrections: await log.corrections
      .where('key')
      .anyOf(mentions.map(({ key }) => key))
      .toArray(),
    mutes: (await log.mutes.toArray()).filter(({ kind, what }) => kind === 'author' && keys.has(what)),
    cards: await cardsAbout(log, new Set([...contactIds, ...keys])),
  };
}

/** The profiles of a person. */
export function keysOf(contacts: readonly Contact[]): Set<string> {
  return new Set(contacts.flatMap(({ identities }) => identities.map(({ key }) => key)));
}

/**
 * Every record of a person that the log still holds, the main one first: also those that were deleted and not yet
 * erased, and deleted ones with a profile of theirs.
 */
async function everyRecord(log: LogDatabase, contactId: string): Promise<Contact[]> {
  const main = await log.contacts.get(await mainId(log, contactId));
  if (!main) return [];
  const found = new Map<string, ContactRow>([[main.id, main]]);
  let next = [main];
  while (next.length > 0) {
    const ids = next.map(({ id }) => id);
    const keys = [...new Set(next.flatMap(({ identityKeys }) => identityKeys))];
    const merged = await log.contacts.where('mergedInto').anyOf(ids).toArray();
    const alike = await log.contacts.where('identityKeys').anyOf(keys).distinct().toArray();
    next = [...merged, ...alike.filter(({ deletedAt }) => deletedAt)].filter(({ id }) => !found.has(id));
    for (const row of next) found.set(row.id, row);
  }
  return [...found.values()].map(withoutKeys);
}
