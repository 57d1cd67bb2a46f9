import { say } from '../../domain/say/say';
import { keepAside } from '../../ui/keep-aside';
import { Field } from './field';

/** What comes first in the list; any other three-letter code can be typed. */
const COMMON = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'INR',
  'BRL',
  'JPY',
];
const PLACE = 'currency';

/** The currency of the last purchase that was noted in this browser. */
export function lastCurrency(): string {
  const last = localStorage.getItem(PLACE) ?? '';
  return isCurrency(last) ? last : 'EUR';
}

export function rememberCurrency(currency: string): void {
  keepAside(localStorage, PLACE, currency);
}

/** Three letters, `EUR`. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/** A currency as its three letters. */
export function CurrencyField({ value, onChange }: { value: string; onChange: (currency: string) => void }) {
  return (
    <Field label={say('contact_currency')}>
      {(id) => (
        <>
          <input
            id={id}
            class="input"
            type="text"
            autocomplete="off"
            maxLength={3}
            size={4}
            list={`${id}-codes`}
            aria-invalid={!isCurrency(value)}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value.toUpperCase())}
          />
          <datalist id={`${id}-codes`}>
            {COMMON.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
