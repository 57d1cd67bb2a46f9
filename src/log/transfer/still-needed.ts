import type { Contact, StoredRecord } from '../../domain/model';
import type { LogDatabase } from '../database';
import { idsOf, OF_A_CONTACT } from '../purge';

/**
 * needed: something was noted with them since, or a contact counts on them that stays. waiting: only such contacts
 * count on them as are about to be removed as well.
 */
export type WhyNeeded = 'needed' | 'waiting';

/** Which of these added contacts must stay for now, by id. `toCome`: the contacts that are looked at later. */
export async function stillNeeded(
  log: LogDatabase,
  added: readonly Contact[],
  toCome: ReadonlySet<string>,
): Promise<ReadonlyMap<string, WhyNeeded>> {
  const contacts = new Map(added.map((contact) => [contact.id, contact]));
  const ids = [...contacts.keys()];
  const needed = new Set<string>();
  const waiting = new Set<string>();
  for (const table of OF_A_CONTACT) {
    const rows = await log
      .table<StoredRecord & { contactId: string | null }>(table)
      .bulkGet(await idsOf(log, table, ids));
    for (const row of rows) if (row?.contactId && !row.deletedAt) needed.add(row.contactId);
  }
  for (const field of COUNTS_ON) {
    const rows = await log.contacts.where(field).anyOf(ids).toArray();
    for (const row of rows) {
      const on = row[field];
      if (on && !row.deletedAt && !contacts.has(row.id)) (toCome.has(row.id) ? waiting : needed).add(on);
    }
  }
  for (const staying of [needed, waiting]) addWhomTheyCountOn(staying, contacts);
  return new Map<string, WhyNeeded>([
    ...[...waiting].map((id) => [id, 'waiting'] as const),
    ...[...needed].map((id) => [id, 'needed'] as const),
  ]);
}

/** How one contact counts on another. */
const COUNTS_ON = ['mergedInto', 'referredBy'] as const;

/** Who stays keeps whom they count on, and so on. */
function addWhomTheyCountOn(staying: Set<string>, contacts: ReadonlyMap<string, Contact>): void {
  // What is added to a set on the way is come to as well.
  for (const id of staying) {
    const contact = contacts.get(id);
    for (const field of COUNTS_ON) {
      const on = contact?.[field];
      if (on && contacts.has(on)) staying.add(on);
    }
  }
}
