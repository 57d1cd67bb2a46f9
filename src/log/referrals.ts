import type { Contact, Purchase } from '../domain/model';
import { type ReferralNode, type Referred, referralTree, type Spent, sumOf } from '../domain/referral-tree';
import { wholeContact } from '../domain/same-person/whole';
import type { LogDatabase } from './database';
import { personOf } from './same-person';

/**
 * Who came by way of a contact, with what they bought. Read level by level by the index, because a tree is small
 * and the log is not. A deleted contact ends its branch. `ids` are those of the contact's records.
 */
export async function referralsOf(
  log: LogDatabase,
  contact: Contact,
  ids: readonly string[],
): Promise<ReferralNode> {
  const found: Referred[] = [{ id: contact.id, name: contact.name, referredBy: null }];
  // The record that something was written for, and who stands for it.
  const mains = new Map(ids.map((id) => [id, contact.id]));
  let level = [...ids];
  while (level.length > 0) {
    const next: string[] = [];
    for (const row of await log.contacts.where('referredBy').anyOf(level).toArray()) {
      if (row.deletedAt || mains.has(row.id)) continue;
      const [main, ...others] = await personOf(log, row.id);
      if (!main || mains.has(main.id)) continue;
      const { id, name, referredBy } = wholeContact(main, others);
      const referrer = mains.get(referredBy ?? '');
      // One of their records names somebody else, who has the say.
      if (referrer === undefined) continue;
      found.push({ id, name, referredBy: referrer });
      for (const record of [main, ...others]) {
        mains.set(record.id, id);
        next.push(record.id);
      }
    }
    level = next;
  }
  const purchases = await log.purchases
    .where('contactId')
    .anyOf([...mains.keys()])
    .toArray();
  const worth = new Map<string, Spent>();
  for (const purchase of purchases) {
    const main = mains.get(purchase.contactId);
    if (main) worth.set(main, sumOf(worth.get(main) ?? {}, worthOf(purchase)));
  }
  return referralTree(contact.id, found, (id) => worth.get(id) ?? {});
}

function worthOf({ amount, currency, deletedAt }: Purchase): Spent {
  return deletedAt || amount === null ? {} : { [currency]: amount };
}
