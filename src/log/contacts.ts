import Dexie from 'dexie';
import type { HistoryLine } from '../domain/coach-view';
import type { Contact, Identity } from '../domain/model';
import type { ContactRow, LogDatabase } from './database';

/** The contact who has this profile (`identityKey`), or null. */
export async function contactForIdentity(log: LogDatabase, key: string): Promise<Contact | null> {
  const rows = await log.contacts.where('identityKeys').equals(key).toArray();
  return oldestLive(rows);
}

/** The contact with this id, or null. */
export async function contactById(log: LogDatabase, id: string): Promise<Contact | null> {
  const row = await log.contacts.get(id);
  return row && !row.deletedAt ? withoutKeys(row) : null;
}

/**
 * The contacts who have one of these profiles, by profile key. Detection asks for the authors of one batch of
 * posts: an index look-up each, always fresh, so there is no cache of all contacts to go stale.
 */
export async function contactsByIdentity(
  log: LogDatabase,
  keys: readonly string[],
): Promise<Map<string, Contact>> {
  const rows = await log.contacts.where('identityKeys').anyOf(keys).distinct().toArray();
  const found = new Map<string, Contact>();
  for (const key of keys) {
    const contact = oldestLive(rows.filter((row) => row.identityKeys.includes(key)));
    if (contact) found.set(key, contact);
  }
  return found;
}

/** What passed between the user and a contact, newest first. */
export async function historyWith(
  log: LogDatabase,
  contactId: string,
  limit: number,
): Promise<HistoryLine[]> {
  const interactions = await log.interactions
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .reverse()
    .filter((interaction) => !interaction.deletedAt)
    .limit(limit)
    .toArray();
  return interactions.map(({ id, at, site, theirText, myText, state, permalink }) => ({
    id,
    at,
    site,
    theirText,
    myText,
    state,
    permalink,
  }));
}

/** A contact as it is stored, with the index on its identities made from them. */
export function contactRow(contact: Contact): ContactRow {
  return { ...contact, identityKeys: contact.identities.map((identity: Identity) => identity.key) };
}

/** Two contacts share a profile only after an import or a sync; the one known longest answers. */
function oldestLive(rows: ContactRow[]): Contact | null {
  const live = rows.filter((row) => !row.deletedAt);
  const oldest = live.reduce<ContactRow | null>(
    (best, row) => (best && best.createdAt <= row.createdAt ? best : row),
    null,
  );
  return oldest && withoutKeys(oldest);
}

function withoutKeys({ identityKeys: _, ...contact }: ContactRow): Contact {
  return contact;
}
