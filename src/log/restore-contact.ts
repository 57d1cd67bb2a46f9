import { say } from '../domain/say/say';
import type { Done } from './act';
import { withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import type { ContactRow, RecordImage } from './rows';
import { takeBack } from './take-back';

/** The name of a contact who was deleted and is not erased yet; null otherwise. */
export async function deletedName(log: LogDatabase, id: string): Promise<string | null> {
  const row = await log.contacts.get(id);
  return row?.deletedAt ? row.name : null;
}

/**
 * Brings a deleted contact back, with all records of the person that were deleted with it. Follow-ups that were
 * cancelled with them stay so.
 */
export async function restoreContact(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  const deleted = await deletedTogether(log, id);
  if (deleted.length === 0) return failed('missing', say('log_contactGone'));
  const images = deleted.map((row): RecordImage => {
    const after = withoutKeys(row);
    const { deletedAt: _, ...before } = after;
    return { table: 'contacts', before, after };
  });
  const back = await takeBack(log, images, now);
  return back.ok ? kept({ value: null, images: back.value.images }) : back;
}

/** A deleted record, and those merged into it or it into them that went in the same act; see `removePerson`. */
async function deletedTogether(log: LogDatabase, id: string): Promise<ContactRow[]> {
  const row = await log.contacts.get(id);
  if (!row?.deletedAt) return [];
  const found = new Map([[id, row]]);
  let next = [row];
  while (next.length > 0) {
    const above = await log.contacts.bulkGet(next.flatMap(({ mergedInto }) => mergedInto ?? []));
    const below = await log.contacts
      .where('mergedInto')
      .anyOf(next.map((one) => one.id))
      .toArray();
    next = [...above, ...below].flatMap((one) =>
      one && one.deletedAt === row.deletedAt && !found.has(one.id) ? one : [],
    );
    for (const one of next) found.set(one.id, one);
  }
  return [...found.values()];
}
