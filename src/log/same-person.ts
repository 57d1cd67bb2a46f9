import type { Contact } from '../domain/model';
import { mainOf } from '../domain/same-person/main-of';
import type { LogDatabase } from './database';
import type { ContactRow } from './rows';

/** The id of the contact who stands for this one: itself, unless it was merged into another that is there. */
export async function mainId(log: LogDatabase, id: string): Promise<string> {
  const into = new Map<string, string | null>();
  const follow = async (from: string): Promise<void> => {
    if (into.has(from)) return;
    const next = (await log.contacts.get(from))?.mergedInto ?? null;
    const there = next !== null && isThere(await log.contacts.get(next));
    into.set(from, there ? next : null);
    if (there) await follow(next);
  };
  await follow(id);
  return mainOf(id, (one) => into.get(one) ?? null);
}

/** The records of the person whom a contact belongs to, whoever stands for them; see `recordsOf`. */
export async function personOf(log: LogDatabase, id: string): Promise<Contact[]> {
  return recordsOf(log, await mainId(log, id));
}

/**
 * The records of the person whom `main` stands for: its own first, then those merged into it, directly or by way
 * of others. Empty when there is no such contact or it was deleted.
 */
export async function recordsOf(log: LogDatabase, main: string): Promise<Contact[]> {
  const row = await log.contacts.get(main);
  if (!isThere(row)) return [];
  const found = new Map<string, ContactRow>([[main, row]]);
  let next = [main];
  while (next.length > 0) {
    const merged = await log.contacts.where('mergedInto').anyOf(next).toArray();
    const fresh = merged.filter((one) => isThere(one) && !found.has(one.id));
    for (const one of fresh) found.set(one.id, one);
    next = fresh.map(({ id }) => id);
  }
  return [...found.values()].map(({ identityKeys: _, ...contact }) => contact);
}

function isThere(row: ContactRow | undefined): row is ContactRow {
  return row !== undefined && !row.deletedAt;
}
