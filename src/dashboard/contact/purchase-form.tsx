import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import type { Purchase } from '../../domain/model';
import { readAmount } from '../../domain/transfer/read-amount';
import { trusted } from '../../ui/trusted';
import { CurrencyField, isCurrency, lastCurrency } from './currency-field';
import { useDraft } from './use-draft';

/** What the user writes of a purchase. */
export type PurchaseWords = Pick<Purchase, 'what' | 'day' | 'amount' | 'currency' | 'nextWhat' | 'nextDay'>;

interface Props {
  place: string;
  start: Purchase | null;
  now: Date;
  /** Answers whether it was kept. */
  onKeep: (words: PurchaseWords) => Promise<boolean>;
  onClose: () => void;
}

/** A purchase being written: what, when, how much, and what comes next. */
export function PurchaseForm({ place, start, now, onKeep, onClose }: Props) {
  const id = useId();
  const today = dayOf(now);
  const [draft, setDraft] = useDraft(place);
  const [touched, setTouched] = useState(false);
  const what = touched || draft !== '' ? draft : (start?.what ?? '');
  const [day, setDay] = useState(start?.day ?? today);
  const [worth, setWorth] = useState(start?.amount == null ? '' : String(start.amount));
  const [currency, setCurrency] = useState(start?.currency ?? lastCurrency());
  const [nextWhat, setNextWhat] = useState(start?.nextWhat ?? '');
  const [nextDay, setNextDay] = useState(start?.nextDay ?? '');
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const keep = async (): Promise<void> => {
    const read = worth.trim() === '' ? null : readAmount(worth, currency);
    if (what.trim() === '') return setProblem('Write what they bought.');
    if (day === '') return setProblem('Choose the day.');
    if (worth.trim() !== '' && read === null)
      return setProblem('Write what it was worth in numbers, such as 450.');
    if (!isCurrency(currency)) return setProblem('A currency has three letters, such as EUR.');
    const kept = await onKeep({
      what: what.trim(),
      day,
      amount: read?.amount ?? null,
      currency: read?.currency ?? currency,
      nextWhat: nextWhat.trim(),
      nextDay: nextDay || null,
    });
    if (kept) setDraft('');
  };
  const close = (): void => {
    setDraft('');
    onClose();
  };

  return (
    <form
      class="entry-form purchase-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void keep();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.isComposing) close();
      })}
      onInput={() => setProblem('')}
    >
      <div class="field wide">
        <label class="label" for={`${id}-what`}>
          What
        </label>
        <input
          ref={first}
          id={`${id}-what`}
          class="input"
          type="text"
          dir="auto"
          maxLength={300}
          value={what}
          onInput={(event) => {
            setTouched(true);
            setDraft(event.currentTarget.value);
          }}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-day`}>
          When
        </label>
        <input
          id={`${id}-day`}
          class="input"
          type="date"
          max={today}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-worth`}>
          Worth
        </label>
        <input
          id={`${id}-worth`}
          class="input"
          type="text"
          inputMode="decimal"
          maxLength={20}
          value={worth}
          onInput={(event) => setWorth(event.currentTarget.value)}
        />
      </div>
      <CurrencyField value={currency} onChange={setCurrency} />
      <div class="field wide">
        <label class="label" for={`${id}-next`}>
          What they are likely to need next
        </label>
        <input
          id={`${id}-next`}
          class="input"
          type="text"
          dir="auto"
          maxLength={300}
          value={nextWhat}
          onInput={(event) => setNextWhat(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-next-day`}>
          About when
        </label>
        <input
          id={`${id}-next-day`}
          class="input"
          type="date"
          value={nextDay}
          onInput={(event) => setNextDay(event.currentTarget.value)}
        />
      </div>
      <p class="problem wide" role="alert">
        {problem}
      </p>
      <div class="row wide">
        <button type="submit" class="button small primary">
          Save
        </button>
        <button type="button" class="button small" onClick={trusted(close)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
