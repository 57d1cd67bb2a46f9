import { lazily } from '../lazily';
import { overlap } from '../stretch';
import { amountOf, CURRENCY_WORD, currencyOf, SUM_NUMBER, type Sum, sumsIn } from '../sums';
import { isNumber, NUMBER_WORD, numberOf } from './quantities';
import { isSmall } from './small-words';

/** A sum as people tell it in passing. */
export interface Money extends Sum {
  /** No currency is told: it may be no sum at all, and counts only where it is near the fact's. */
  bare: boolean;
}

const IN_WORDS = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?<count>${NUMBER_WORD}) (?<unit>${CURRENCY_WORD})|an? (?<note>fiver|tenner)(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
);
/** Words after which a number may be a sum: `it is 890`, `goes for 12,750`. */
const LED =
  /(?:(?<![\p{L}\p{N}])(?:is|are|it's|costs?|just|only|charge|kostet|kosten|cuestan?|vale|custam?|fica(?:m)?(?: por)?|coûten?t?|at|for|from|to|about|around|roughly|or|and|für|ab|bei|por|à)|'s|[:=,]) (?:just |only |about |around |now |still |currently |nur |a flat )?$/u;
/** Of these the hour of a day is told as well. */
const SURE = /(?:is|are|it's|costs?|just|only|charge|kostet|kosten|cuestan?|vale|custam?|coûten?t?|'s) $/u;
/** What may follow a sum without a currency; another word is what is counted. */
const FOLLOWS =
  /^(?:$|[.,;:!?)](?:\s|$)| ?\/| ?\+| ?- (?=\p{L})| (?:an?|per|each|for(?! ?[\d€$£])|with|without|all|plus|incl\p{L}*|inc|on the road|on finance|shipped|delivered|fitted|installed|and|or|but|if|so|right now|now|today|then|total|altogether|flat|p\.?p\.?|pro|je|por|al|par|le|das|die|der|the|ttc|mit|ohne|con|com|avec|mate|hun|love|x+|please|thanks|sorry|bei|im)(?![\p{L}\p{N}]))/u;
/** What may follow where a price was asked for. */
const ANSWERS =
  /^ (?:only|to(?! \d)|gets?|covers?|would|will|does|buys|is|it|up|in(?= total)|cash|altogether|tops|max|fully|complete|deliver\p{L}*|einmalig|fix|todo|tout)(?![\p{L}])/u;
const HOUR = /^(?:[01]?\d|2[0-4])(?:[.,](?:00|15|30|45))?$/u;
const BARE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,€$£])(?:${SUM_NUMBER})(?<k>\\s?k|\\s?grand)?(?![\\p{L}\\p{N}%°²:]|[.,]\\d)`,
      'gu',
    ),
);

const NOWHERE: ReadonlySet<number> = new Set();
/** After an hour of the day none of these stands. */
const EACH =
  /^ (?:each|per|pp|for (?:the|a|an|one|two|both|all|each)|to (?!\d)|(?:a|an) (?:night|day|week|month|year|hour|head|person|kilo|bag|box|bunch|piece|slice|go|pop|class|lesson|session|ticket|metre|cup)|all in|all up|in total|euros?|quid|bucks)(?![\p{L}])/u;
const PREPOSED = /(?:at|from|until|till?|by|about|around|to|on|in|before|after) $/u;

/** Whether only small words are before a number, in its part of a sentence. */
function leads(before: string): boolean {
  const part = before.split(/[,;:.!?]\s/u).at(-1) ?? '';
  return (
    (part.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => isSmall(word) || isNumber(word)) &&
    !COUNTS.test(part)
  );
}

const COUNTS = /(?<![\p{L}])(?:have|has|had|got|over|there|open|in|on|until|till|til)(?![\p{L}])/u;

/** Whether two sums are one but for rounding. */
export function sameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

/** The sums of a text, in lower case, with a currency or in words: `€49`, `sixty pounds`, `a tenner`; in order. */
export function moneyIn(plain: string): Money[] {
  const told = sumsIn(plain).map((sum) => ({ ...sum, bare: false }));
  const worded = [...plain.matchAll(IN_WORDS())].map(({ 0: says, index, groups }): Money => {
    const { count, unit = '', note } = groups ?? {};
    const amount = count ? numberOf(count) : note === 'fiver' ? 5 : 10;
    return { start: index, end: index + says.length, amount, currency: currencyOf(unit), bare: false };
  });
  return [...told, ...worded].sort((a, b) => a.start - b.start);
}

/**
 * As `moneyIn`, with the numbers that may be sums without a currency: `the Corsa is 9995`; where a price was asked for,
 * `60 covers it` as well. `named`: where names of things end, after which a number may be their price.
 */
export function moneyOrBareIn(plain: string, asked = false, named: ReadonlySet<number> = NOWHERE): Money[] {
  const sure = moneyIn(plain);
  const bare = [...plain.matchAll(BARE())].flatMap(({ 0: says, index, groups }): Money[] => {
    const end = index + says.length;
    if (sure.some((sum) => overlap(sum, { start: index, end }))) return [];
    const before = plain.slice(0, index);
    const cents = /[.,]\d\d$/u.test(says) && !HOUR.test(says);
    const after = plain.slice(end);
    const each = EACH.test(after) && !PREPOSED.test(before);
    const led = LED.test(before) || named.has(index - 1) || ((asked || each) && leads(before));
    if (!led || !(cents || FOLLOWS.test(after) || (asked && ANSWERS.test(after)))) return [];
    const number = amountOf(says.slice(0, says.length - (groups?.k?.length ?? 0)));
    if (number === null || (!groups?.k && HOUR.test(says) && !SURE.test(before) && !each)) return [];
    return [{ start: index, end, amount: groups?.k ? number * 1000 : number, currency: null, bare: true }];
  });
  return [...sure, ...bare].sort((a, b) => a.start - b.start);
}
