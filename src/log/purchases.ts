import { oneLine } from '../domain/contact-input/tidy';
import { Purchase, type StoredRecord } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { openFollowUpsWith } from './follow-ups';
import { isOfPurchase } from './occasion-id';
import { failed, type Kept, kept } from './outcome';
import { personOf } from './same-person';

/** What the user writes of a purchase. */
export type PurchaseFields = Omit<Purchase, keyof StoredRecord>;

const WORDS: { [F in keyof PurchaseFields]?: Key } = {
  day: 'log_purchaseDay',
  what: 'log_purchaseWhat',
  amount: 'log_purchaseAmount',
  currency: 'log_purchaseCurrency',
  nextWhat: 'log_purchaseNextWhat',
  nextDay: 'log_purchaseNextDay',
};

/** Adds a purchase to the ledger of whoever stands for the person. */
export function addPurchase(
  log: LogDatabase,
  fields: PurchaseFields,
  now: Date,
): Promise<Kept<Done<Purchase>>> {
  return act(log, ['purchases', log.contacts], now, async (act) => {
    const [contact] = await personOf(log, fields.contactId);
    if (!contact) return gone('log_thisContact');
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
    if (!before) return gone('log_thisPurchase');
    const after = tidy(change(before));
    const refused = refusal(before, after);
    if (refused !== null) return failed('refused', refused);
    const purchase = await act.change('purchases', id, () => after);
    return purchase ? kept(purchase) : gone('log_thisPurchase');
  });
}

/** Takes a purchase out of the ledger. What was to be said about it is cancelled. */
export function deletePurchase(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['purchases', 'followUps', log.contacts], now, async (act) => {
    const purchase = await log.purchases.get(id);
    if (!purchase || !(await act.remove('purchases', id))) return gone('log_thisPurchase');
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
  return field && say(WORDS[field] ?? 'log_purchaseUnfit');
}
