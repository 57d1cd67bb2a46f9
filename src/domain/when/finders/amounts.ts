import { dayOf } from '../../days';
import { later } from '../calendar';
import { type DayFinder, type FinderGiven, finder, once } from '../found-day';
import { timeOf } from '../time-of';
import { NUMBER, numberOf, UNIT, unitOf } from '../words';

/** Further ahead nobody plans; a slip of the keyboard does. */
export const MOST_YEARS = 10;
const TOO_FAR = `That is more than ${MOST_YEARS} years away. Choose a day before then.`;
const IN_A_YEAR = {
  minute: 525_600,
  hour: 8_760,
  day: 366,
  'working day': 262,
  week: 52,
  month: 12,
  year: 1,
};

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

function amount(count: string, word: string, half: string | undefined, { now, today }: FinderGiven) {
  const { unit, times } = unitOf(word);
  const number = (numberOf(count) + (half ? 0.5 : 0)) * times;
  if (!(number <= MOST_YEARS * IN_A_YEAR[unit])) return { why: TOO_FAR, offer: null };
  if (unit === 'minute' || unit === 'hour') {
    const minutes = Math.max(1, Math.round(number * (unit === 'hour' ? 60 : 1)));
    const moment = new Date(now.getTime() + minutes * 60_000);
    return { ...once(dayOf(moment)), today: true, time: timeOf(moment) };
  }
  const day = later(today, number, unit);
  return { ...once(day), today: day === today };
}
