import { say } from '../say/say';
import type { Value } from './figure';

interface Worth {
  amount: number | null;
  currency: string;
}

/** Below nothing: something was brought back. That is no sale, and is taken off what sales were worth. */
export function isReturn({ amount }: Pick<Worth, 'amount'>): boolean {
  return (amount ?? 0) < 0;
}

/**
 * What things were worth, each currency by itself: there is no sum of euros and dollars. First what was paid with
 * most often: a hundred euros are more than a thousand yen.
 */
export function sums(worths: readonly Worth[]): { currency: string; sum: number; of: number }[] {
  const all = new Map<string, { sum: number; of: number }>();
  for (const { amount, currency } of worths) {
    if (amount === null || currency === '') continue;
    const before = all.get(currency) ?? { sum: 0, of: 0 };
    all.set(currency, { sum: before.sum + amount, of: before.of + 1 });
  }
  return [...all]
    .map(([currency, { sum, of }]) => ({ currency, sum: Math.round(sum * 100) / 100, of }))
    .sort((a, b) => b.of - a.of || (a.currency < b.currency ? -1 : 1));
}

/** The same as values, one for each currency. */
export function moneyValues(worths: readonly Worth[]): Value[] {
  return sums(worths).map(({ currency, sum, of }) => ({
    id: `sum ${currency}`,
    label: say('measure_worthIn', { currency }),
    amount: sum,
    unit: 'money',
    currency,
    of,
  }));
}
