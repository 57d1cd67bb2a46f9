import { sayList } from './say';

/** A sum in its currency, as the user's region writes it: `€450`, `€1,250.50`. */
export function sayMoney(amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(amount);
}

/** Sums in several currencies: `€450 and $20`; empty when there is none. */
export function saySpent(spent: Readonly<Record<string, number>>): string {
  const sums = Object.entries(spent).filter(([, amount]) => amount !== 0);
  const words = sums.sort(([, a], [, b]) => b - a).map(([currency, amount]) => sayMoney(amount, currency));
  return sayList(words);
}
