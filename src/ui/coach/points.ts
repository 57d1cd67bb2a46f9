import { sayNumber } from '../../domain/say/say';

/** Points as shown: at most one decimal, a real minus. */
export function points(value: number): string {
  return sayNumber(Math.round(value * 10) / 10).replace('-', '−');
}

/** Points that are added or taken off, with their sign. */
export function signed(value: number): string {
  return value > 0 ? `+${points(value)}` : points(value);
}
