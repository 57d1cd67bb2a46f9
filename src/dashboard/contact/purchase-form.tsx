import './entries/entries.css';
import './purchases.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import type { Purchase } from '../../domain/model';
import { say } from '../../domain/say/say';
import { readAmount } from '../../domain/transfer/read-amount';
import { CurrencyField, isCurrency } from './currency-field';
import { DayField, LineField } from './field';
import { FormActs, SmallForm } from './small-form';
import { useDraft } from './use-draft';

/** What the user writes of a purchase. */
export type PurchaseWords = Pick<Purchase, 'what' | 'day' | 'amount' | 'currency' | 'nextWhat' | 'nextDay'>;

interface Props {
  place: string;
  start: Purchase | null;
  /** What a new one is most likely counted in. */
  currency: string;
  now: Date;
  /** Answers whether it was kept. */
  onKeep: (words: PurchaseWords) => Promise<boolean>;
  onClose: () => void;
}

/** A purchase being written: what, when, how much, and what comes next. */
export function PurchaseForm({ place, start, currency: likely, now, onKeep, onClose }: Props) {
  const today = dayOf(now);
  const [what, setWhat] = useDraft(place, start?.what);
  const [day, setDay] = useState(start?.day ?? today);
  const [worth, setWorth] = useState(start?.amount == null ? '' : String(start.amount));
  const [currency, setCurrency] = useState(start?.currency ?? likely);
  const [nextWhat, setNextWhat] = useState(start?.nextWhat ?? '');
  const [nextDay, setNextDay] = useState(start?.nextDay ?? '');
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const keep = async (): Promise<void> => {
    const read = worth.trim() === '' ? null : readAmount(worth, currency);
    if (what.trim() === '') return setProblem(say('contact_writeBought'));
    if (day === '') return setProblem(say('contact_chooseTheDay'));
    if (worth.trim() !== '' && read === null) return setProblem(say('contact_worthInNumbers'));
    if (!isCurrency(currency)) return setProblem(say('contact_currencyLetters'));
    const kept = await onKeep({
      what: what.trim(),
      day,
      amount: read?.amount ?? null,
      currency: read?.currency ?? currency,
      nextWhat: nextWhat.trim(),
      nextDay: nextDay || null,
    });
    if (kept) setWhat('');
  };
  const close = (): void => {
    setWhat('');
    onClose();
  };

  return (
    <SmallForm class="entry-form purchase-form" onSave={keep} onClose={close} onInput={() => setProblem('')}>
      <LineField
        label={say('contact_boughtWhat')}
        wide
        maxLength={300}
        box={first}
        value={what}
        onValue={setWhat}
      />
      <DayField label={say('contact_boughtWhen')} max={today} value={day} onValue={setDay} />
      <LineField label={say('contact_worth')} number maxLength={20} value={worth} onValue={setWorth} />
      <CurrencyField value={currency} onChange={setCurrency} />
      <LineField
        label={say('contact_likelyNext')}
        wide
        maxLength={300}
        value={nextWhat}
        onValue={setNextWhat}
      />
      <DayField label={say('contact_aboutWhen')} value={nextDay} onValue={setNextDay} />
      <p class="problem wide" role="alert">
        {problem}
      </p>
      <FormActs wide onCancel={close} />
    </SmallForm>
  );
}
