import { fromNow } from '../../amount';
import { type DayFinder, type FinderGiven, finder } from '../../found-day';
import { NUMBER, numberOf, UNIT, unitOf } from './words';

const AMOUNT = `(?<count>${NUMBER})\\s*(?<unit>${UNIT})(?<half> and a half)?`;

/** So long from now: `in 3 weeks`, `two days from now`, `in an hour and a half`. */
export const amounts: readonly DayFinder[] = [
  finder(
    new RegExp(
      `\\b(?:in|within|give (?:me|us))(?: about| around| roughly| another| the next| exactly)? ${AMOUNT}(?:['’]? time)?\\b(?! (?:before|ago|old|of (?:warranty|guarantee)))`,
      'giu',
    ),
    ({ count = '', unit = '', half }, given) => amount(count, unit, half, given),
  ),
  finder(
    new RegExp(`\\b${AMOUNT} (?:from now|from today|hence|later|ahead)\\b`, 'giu'),
    ({ count = '', unit = '', half }, given) => amount(count, unit, half, given),
  ),
  finder(new RegExp(`^\\s*\\+?\\s*${AMOUNT}\\s*$`, 'giu'), ({ count = '', unit = '', half }, given) =>
    given.whole ? amount(count, unit, half, given) : null,
  ),
];

function amount(count: string, word: string, half: string | undefined, given: FinderGiven) {
  const { unit, times } = unitOf(word);
  return fromNow((numberOf(count) + (half ? 0.5 : 0)) * times, unit, given);
}
