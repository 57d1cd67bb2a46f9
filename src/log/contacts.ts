import type { HistoryLine } from '../domain/coach-view';
import type { Contact, Identity } from '../domain/model';
import { wholeContact } from '../domain/same-person/whole';
import type { LogDatabase } from './database';
import type { ContactRow } from './rows';
import { mainId, recordsOf } from './same-person';
import { timelineOf } from './timeline';

/** The contact who has this profile (`identityKey`), or null. */
export async function contactForIdentity(log: LogDatabase, key: string): Promise<Contact | null> {
  const record = await recordForIdentity(log, key);
  return record && contactById(log, record.id);
}

/** The one record that has this profile, whoever stands for it, or null. */
export async function recordForIdentity(log: LogDatabase, key: string): Promise<Contact | null> {
  return oldestLive(await log.contacts.where('identityKeys').equals(key).toArray());
}

/**
 * The contact with this id, whole: with what the records merged into it know. An id that was merged into
 * another answers that other. Null when there is none.
 */
export async function contactById(log: LogDatabase, id: string): Promise<Contact | null> {
  const [main, ...others] = await recordsOf(log, await mainId(log, id));
  return main ? wholeContact(main, others) : null;
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
    const record = oldestLive(rows.filter((row) => row.identityKeys.includes(key)));
    const contact = record && (await contactById(log, record.id));
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
  const { lines } = await timelineOf(log, contactId, { limit });
  return lines.map(({ id, at, channel, site, theirText, myText, note, state, permalink }) => ({
    id,
    at,
    channel,
    site,
    theirText,
    myText,
    note,
    state,
    permalink,
  }));
}

/** A contact as it is stored, with the index on its identities made from them. */
export function contactRow(contact: Contact): ContactRow {
  return { ...contact, identityKeys: contact.identities.map((identity: Identity) => identity.key) };
}

/** A stored contact without what is made from it. */
export function withoutKeys({ identityKeys: _, ...contact }: ContactRow): Contact {
  return contact;
}

/** Two records share a profile after an import or a merge of logs; the one known longest answers. */
function oldestLive(rows: ContactRow[]): Contact | null {
  const live = rows.filter((row) => !row.deletedAt);
  const oldest = live.reduce<ContactRow | null>(
    (best, row) => (best && best.createdAt <= row.createdAt ? best : row),
    null,
  );
  return oldest && withoutKeys(oldest);
}
