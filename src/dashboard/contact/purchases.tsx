import './entries/entries.css';
import './purchases.css';
import { useState } from 'preact/hooks';
import { describeDay } from '../../domain/days';
import type { Purchase } from '../../domain/model';
import { sumOf } from '../../domain/referral-tree';
import { planFollowUp } from '../../log/by-hand';
import type { ContactPage } from '../../log/contact-page';
import { addPurchase, deletePurchase, editPurchase } from '../../log/purchases';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { sayMoney, saySpent } from '../../ui/say-money';
import { onDay } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { lastCurrency, rememberCurrency } from './currency-field';
import { AddEntry } from './entries/add-entry';
import { EntryActs } from './entries/entry-acts';
import { PurchaseForm, type PurchaseWords } from './purchase-form';

/** The ledger: what they bought, when and for how much, and what they are likely to need next. */
export function Purchases({ page, now }: { page: ContactPage; now: Date }) {
  const [open, setOpen] = useState<string | null>(null);
  const { contact, purchases } = page;
  // As they paid last, else as anybody did.
  const currency = purchases[0]?.currency ?? lastCurrency();
  const all = saySpent(
    sumOf(...purchases.flatMap(({ amount, currency }) => (amount === null ? [] : [{ [currency]: amount }]))),
  );
  const keep = async (words: PurchaseWords, changed: Purchase | null): Promise<boolean> => {
    const done = changed
      ? await editPurchase(logs.real, changed.id, (before) => ({ ...before, ...words }), new Date())
      : await addPurchase(logs.real, { ...words, contactId: contact.id }, new Date());
    const says = changed ? `Changed the purchase “${words.what}”.` : `Noted the purchase “${words.what}”.`;
    if (!doAct(says, done)) return false;
    rememberCurrency(words.currency);
    setOpen(null);
    return true;
  };
  const remove = async (purchase: Purchase): Promise<void> => {
    const done = await deletePurchase(logs.real, purchase.id, new Date());
    doAct(`Deleted the purchase “${purchase.what}”.`, done);
  };
  return (
    <section aria-labelledby="contact-bought">
      <div class="entries-head">
        <h2 id="contact-bought">What they bought</h2>
        <AddEntry what="a purchase" open={open} onOpen={setOpen} />
      </div>
      {all && <p class="quiet">{all} in all</p>}
      <ul class="purchases">
        {purchases.map((purchase) => (
          <li key={purchase.id}>
            {open === purchase.id ? (
              <PurchaseForm
                place={`${contact.id} purchase ${purchase.id}`}
                start={purchase}
                currency={currency}
                now={now}
                onKeep={(words) => keep(words, purchase)}
                onClose={() => setOpen(null)}
              />
            ) : (
              <PurchaseRow
                purchase={purchase}
                now={now}
                onEdit={() => setOpen(purchase.id)}
                onRemove={() => void remove(purchase)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === '' && (
        <PurchaseForm
          place={`${contact.id} purchase`}
          start={null}
          currency={currency}
          now={now}
          onKeep={(words) => keep(words, null)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface RowProps {
  purchase: Purchase;
  now: Date;
  onEdit: () => void;
  onRemove: () => void;
}

function PurchaseRow({ purchase, now, onEdit, onRemove }: RowProps) {
  const { what, day, amount, currency, nextWhat, nextDay, contactId } = purchase;
  const need = nextWhat || what;
  const plan = async (): Promise<void> => {
    if (nextDay === null) return;
    const { nudgeHour } = await readSettings(logs.real);
    const step = { contactId, day: nextDay, note: `Ask about ${need}` };
    doAct(`Planned ${onDay(nextDay, now)}.`, await planFollowUp(logs.real, step, nudgeHour, new Date()));
  };
  return (
    <div class="entry-row">
      <div class="stack purchase-words">
        <p>
          <bdi>{what}</bdi> <span class="quiet">{onDay(day, now)}</span>
          {amount !== null && <strong class="purchase-worth">{sayMoney(amount, currency)}</strong>}
        </p>
        {(nextWhat || nextDay) && (
          <p class="quiet row">
            <span>
              Next: {nextWhat && <bdi>{nextWhat}</bdi>} {nextDay && `about ${describeDay(nextDay, now)}`}
            </span>
            {nextDay && (
              <button type="button" class="button small" onClick={trusted(() => void plan())}>
                Plan it<span class="hidden-words">: {need}</span>
              </button>
            )}
          </p>
        )}
      </div>
      <EntryActs
        change={`Change the purchase: ${what}`}
        remove={`Delete the purchase: ${what}`}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </div>
  );
}
