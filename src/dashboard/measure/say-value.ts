import { FEW, type Value } from '../../domain/measure/figure';
import { sayPercent } from '../../domain/say-percent';
import { sayMoney } from '../../ui/say-money';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

type Amount = Pick<Value, 'amount' | 'unit' | 'currency'>;

/** A number as one would say it: `3 h 20 min`, `82%`, `€450`; `Nothing yet` where there is none. */
export function sayValue({ amount, unit, currency }: Amount): string {
  if (amount === null) return 'Nothing yet';
  switch (unit) {
    case 'minutes':
      return sayMinutes(amount);
    case 'days':
      return amount === 1 ? '1 day' : `${NUMBER.format(amount)} days`;
    case 'share':
      return sayPercent(amount);
    case 'money-an-hour':
      // Nobody earns by the cent.
      return sayMoney(Math.abs(amount) < 10 ? amount : Math.round(amount), currency ?? 'EUR');
    case 'money':
      return sayMoney(Math.round(amount * 100) / 100, currency ?? 'EUR');
    default:
      return NUMBER.format(amount);
  }
}

/** Beside figures of which some rest on too little. */
export const SAYS_FEW = `What rests on fewer than ${FEW} says little.`;

function sayMinutes(amount: number): string {
  const whole = Math.round(amount);
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 || hours >= 24 ? `${NUMBER.format(hours)} h` : `${hours} h ${minutes} min`;
}
