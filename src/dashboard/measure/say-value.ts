import { FEW, type Value } from '../../domain/measure/figure';
import { sayMinutes } from '../../domain/say/minutes';
import { sayMoney } from '../../domain/say/money';
import { say, sayCount, sayNumber } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';

type Amount = Pick<Value, 'amount' | 'unit' | 'currency'>;

/** A number as one would say it: `3 h 20 min`, `82%`, `€450`; `Nothing yet` where there is none. */
export function sayValue({ amount, unit, currency }: Amount): string {
  if (amount === null) return say('measure_nothingYet');
  switch (unit) {
    case 'minutes':
      return sayMinutes(amount);
    case 'days':
      return sayCount('when_days', inTenths(amount));
    case 'share':
      return sayPercent(amount);
    case 'money-an-hour':
      // Nobody earns by the cent.
      return sayMoney(Math.abs(amount) < 10 ? amount : Math.round(amount), currency ?? 'EUR');
    case 'money':
      return sayMoney(Math.round(amount * 100) / 100, currency ?? 'EUR');
    default:
      return sayNumber(inTenths(amount));
  }
}

/** Beside figures of which some rest on too little. */
export function saysFew(): string {
  return say('measure_few', { few: FEW });
}

function inTenths(amount: number): number {
  return Math.round(amount * 10) / 10;
}
