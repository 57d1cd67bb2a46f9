import type { Unit } from '../../unit';

/** English words for numbers, units, weekdays and months, as pieces of patterns, and what they stand for. */

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** `3`, `1.5`, `three`, `a couple of`, `half a`. Read by `numberOf`. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]5)?|(?:an? )?half(?: an?)?|one and a half|(?:a |the next )?(?:couple|few)(?: of)?|several|${Object.keys(NUMBERS).sort(longestFirst).join('|')})`;

export function numberOf(words: string): number {
  const said = words.toLowerCase().replace(',', '.');
  if (said in NUMBERS) return NUMBERS[said] ?? 1;
  if (said === 'one and a half') return 1.5;
  if (said.includes('half')) return 0.5;
  if (said.includes('couple')) return 2;
  if (said.includes('few')) return 3;
  if (said === 'several') return 5;
  return Number(said);
}

/** Units of calendar time and shorter ones. Read by `unitOf`. */
export const UNIT =
  "(?:min(?:ute)?s?|h(?:ou)?rs?|(?:business|working|work)[ -]days?|days?|weeks?|wks?|fortnights?|months?|quarters?|years?|yrs?)(?:['’]s?)?";

/** The unit that a word names, and how many of it it stands for: a fortnight is two weeks. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const said = word.toLowerCase();
  if (said.startsWith('min')) return { unit: 'minute', times: 1 };
  if (said.startsWith('h')) return { unit: 'hour', times: 1 };
  if (/^(?:business|work)/.test(said)) return { unit: 'workday', times: 1 };
  if (said.startsWith('d')) return { unit: 'day', times: 1 };
  if (said.startsWith('w')) return { unit: 'week', times: 1 };
  if (said.startsWith('f')) return { unit: 'week', times: 2 };
  if (said.startsWith('m')) return { unit: 'month', times: 1 };
  if (said.startsWith('q')) return { unit: 'month', times: 3 };
  return { unit: 'year', times: 1 };
}

export const WEEKDAY =
  '(?:mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:s|nesday)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?)';

/** As in `Date.getDay`: Sunday is 0. */
export function weekdayOf(word: string): number {
  return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(word.slice(0, 3).toLowerCase());
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** January is 1; 0 for what is no month. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
