import type { Done } from './act';
import { withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import { takeBack } from './take-back';

/** The name of a contact who was deleted and is not erased yet; null otherwise. */
export async function deletedName(log: LogDatabase, id: string): Promise<string | null> {
  const row = await log.contacts.get(id);
  return row?.deletedAt ? row.name : null;
}

/** Brings a deleted contact back. Follow-ups that were cancelled with it stay so. */
export async function restoreContact(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  const row = await log.contacts.get(id);
  if (!row?.deletedAt) return failed('missing', 'This contact is no longer there.');
  const deleted = withoutKeys(row);
  const { deletedAt: _, ...before } = deleted;
  const back = await takeBack(log, [{ table: 'contacts', before, after: deleted }], now);
  return back.ok ? kept({ value: null, images: back.value.images }) : back;
}
