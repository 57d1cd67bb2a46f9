import './entries/entries.css';
import './purchases.css';
import { useState } from 'preact/hooks';
import { describeDay } from '../../domain/days';
import type { Purchase } from '../../domain/model';
import { sumOf } from '../../domain/referral-tree';
import { sayMoney, saySpent } from '../../domain/say/money';
import { say, sayParts } from '../../domain/say/say';
import { planFollowUp } from '../../log/by-hand';
import type { ContactPage } from '../../log/contact-page';
import { addPurchase, deletePurchase, editPurchase } from '../../log/purchases';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { saidInFull } from '../../ui/said-in-full';
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
    const says = say(changed ? 'contact_purchaseChanged' : 'contact_purchaseNoted', { what: words.what });
    if (!doAct(says, done)) return false;
    rememberCurrency(words.currency);
    setOpen(null);
    return true;
  };
  const remove = async (purchase: Purchase): Promise<void> => {
    const done = await deletePurchase(logs.real, purchase.id, new Date());
    doAct(say('contact_purchaseDeleted', { what: purchase.what }), done);
  };
  return (
    <section aria-labelledby="contact-bought">
      <div class="entries-head">
        <h2 id="contact-bought">{say('contact_bought')}</h2>
        <AddEntry
          label={saidInFull('contact_addPurchase', say('contact_add'))}
          open={open}
          onOpen={setOpen}
        />
      </div>
      {all && <p class="quiet">{say('contact_inAll', { spent: all })}</p>}
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
    const step = { contactId, day: nextDay, note: say('contact_askAbout', { what: need }) };
    doAct(
      say('contact_planned', { when: onDay(nextDay, now) }),
      await planFollowUp(logs.real, step, nudgeHour, new Date()),
    );
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
            <span>{sayNeed(purchase, now)}</span>
            {nextDay && (
              <button type="button" class="button small" onClick={trusted(() => void plan())}>
                {say('contact_planIt')}
                <span class="hidden-words">: {need}</span>
              </button>
            )}
          </p>
        )}
      </div>
      <EntryActs
        change={say('contact_changePurchase', { what })}
        remove={say('contact_deletePurchase', { what })}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </div>
  );
}

/** What they are likely to need next, and about when. */
function sayNeed({ nextWhat, nextDay }: Purchase, now: Date) {
  const what = <bdi>{nextWhat}</bdi>;
  if (nextDay === null) return sayParts('contact_need', { what });
  const day = describeDay(nextDay, now);
  return nextWhat ? sayParts('contact_needAbout', { what, day }) : say('contact_needDay', { day });
}
