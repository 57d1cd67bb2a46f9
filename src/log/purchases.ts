import { oneLine } from '../domain/contact-input/tidy';
import { Purchase, type StoredRecord } from '../domain/model';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { openFollowUpsWith } from './follow-ups';
import { isOfPurchase } from './occasion-id';
import { failed, type Kept, kept } from './outcome';
import { personOf } from './same-person';

/** What the user writes of a purchase. */
export type PurchaseFields = Omit<Purchase, keyof StoredRecord>;

const WORDS: { [F in keyof PurchaseFields]?: string } = {
  day: 'That day does not exist. Choose the day they bought it.',
  what: 'Write what they bought, in up to 300 characters.',
  amount: 'Write what it was worth as a number, such as 1200 or 89.90.',
  currency: 'Write the currency in three letters, such as EUR.',
  nextWhat: 'Write what they need next in up to 300 characters.',
  nextDay: 'That day does not exist. Choose the day they may need it.',
};

/** Adds a purchase to the ledger of whoever stands for the person. */
export function addPurchase(
  log: LogDatabase,
  fields: PurchaseFields,
  now: Date,
): Promise<Kept<Done<Purchase>>> {
  return act(log, ['purchases', log.contacts], now, async (act) => {
    const [contact] = await personOf(log, fields.contactId);
    if (!contact) return gone('This contact');
    const purchase = tidy({ ...fields, contactId: contact.id });
    const refused = refusal(null, purchase);
    return refused === null ? kept(await act.add('purchases', purchase)) : failed('refused', refused);
  });
}

/** Changes a purchase as it stands now. */
export function editPurchase(
  log: LogDatabase,
  id: string,
  change: (purchase: Purchase) => Purchase,
  now: Date,
): Promise<Kept<Done<Purchase>>> {
  return act(log, ['purchases'], now, async (act) => {
    const before = await log.purchases.get(id);
    if (!before) return gone('This purchase');
    const after = tidy(change(before));
    const refused = refusal(before, after);
    if (refused !== null) return failed('refused', refused);
    const purchase = await act.change('purchases', id, () => after);
    return purchase ? kept(purchase) : gone('This purchase');
  });
}

/** Takes a purchase out of the ledger. What was to be said about it is cancelled. */
export function deletePurchase(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['purchases', 'followUps', log.contacts], now, async (act) => {
    const purchase = await log.purchases.get(id);
    if (!purchase || !(await act.remove('purchases', id))) return gone('This purchase');
    for (const step of await openFollowUpsWith(log, purchase.contactId)) {
      if (!isOfPurchase(step, id)) continue;
      await act.change('followUps', step.id, (before) => ({ ...before, status: 'cancelled' }));
    }
    return kept(null);
  });
}

function tidy<T extends PurchaseFields>(purchase: T): T {
  return {
    ...purchase,
    what: oneLine(purchase.what),
    currency: oneLine(purchase.currency).toUpperCase(),
    nextWhat: oneLine(purchase.nextWhat),
  };
}

function refusal(before: PurchaseFields | null, after: PurchaseFields): string | null {
  const field = unfitField(Purchase, before, after);
  return field && (WORDS[field] ?? 'This purchase cannot be saved as it is.');
}
