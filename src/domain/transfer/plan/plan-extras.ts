import type { Purchase } from '../../model';
import { say } from '../../say/say';
import type { ContactDraft, PurchaseDraft } from '../draft';
import type { PlannedChange } from './import-plan';
import type { Planned } from './planned';

/** What a row adds beside the contact itself. */
export function planExtras(draft: ContactDraft, who: Planned, first: boolean): PlannedChange[] {
  const changes: PlannedChange[] = [];
  for (const purchase of draft.purchases) {
    const key = purchaseKey(purchase);
    if (who.purchases.has(key)) continue;
    who.purchases.add(key);
    who.planned.purchases.push(purchase);
    changes.push({ label: say('transfer_purchase'), before: '', after: describePurchase(purchase) });
  }
  if (draft.nextStep && !who.hasNextStep) {
    const { day, note } = draft.nextStep;
    who.hasNextStep = true;
    who.planned.nextStep = draft.nextStep;
    changes.push({
      label: say('transfer_nextStep'),
      before: '',
      after: note ? say('transfer_step', { day, note }) : day,
    });
  }
  if (draft.lastContact && first) {
    who.planned.lastContact = draft.lastContact;
    changes.push({ label: say('transfer_lastContact'), before: '', after: draft.lastContact });
  }
  return changes;
}

/** Two purchases of one thing on one day for one price are the same. */
export function purchaseKey({ what, day, amount, currency }: PurchaseDraft | Purchase): string {
  return [what.toLowerCase(), day ?? '', amount ?? '', amount === null ? '' : currency].join('\n');
}

function describePurchase({ what, day, amount, currency }: PurchaseDraft): string {
  const price = amount === null ? '' : `${amount} ${currency}`;
  return [what, price, day ?? ''].filter(Boolean).join(', ');
}
