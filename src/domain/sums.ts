import type { Stretch } from './stretch';

/** A sum of money that a text names. */
export interface Sum extends Stretch {
  amount: number;
  /** A three-letter code. */
  currency: string | null;
}

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
};
const WORDS: Record<string, string> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
};
const CODES =
  'EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|INR|BRL|MXN|ZAR|CNY|ILS|AED';
/** What a sum is counted in, as words. */
export const CURRENCY_WORD = `(?:${Object.keys(WORDS).join('|')})(?![\\p{L}\\p{N}])`;
/** `1 250`, but not `£329 128GB`: what has a letter on it, other than a currency's, is a number of its own. */
const BLANK_GROUP = `[ \\u00a0\\u202f]\\d{3}(?!\\d|(?!(?:${CODES})(?![\\p{L}\\p{N}])|${CURRENCY_WORD}|k(?![\\p{L}\\p{N}]))\\p{L})`;
/** A number as people write sums: `1,250.00`, `1 250`. */
export const SUM_NUMBER = `\\d{1,3}(?:[.,’']\\d{3}|${BLANK_GROUP})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?`;
const UNIT = `[€$£¥₹₽₺]|(?:${CODES})(?![\\p{L}\\p{N}])|${CURRENCY_WORD}`;
/** `14.5k`, `4 grand`. */
const THOUSANDS = '(?:\\s?k|\\s?grand)(?![\\p{L}\\p{N}])';
/** With the groups `before` and `a`, or `b` and `after`; and `k` where thousands are meant. */
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>${UNIT})\\s?(?<a>${SUM_NUMBER})(?<k>${THOUSANDS})?|(?<b>${SUM_NUMBER})(?<bk>${THOUSANDS})?\\s?(?<after>${UNIT}))(?!\\d)`,
  'giu',
);

const MAX_SUM = 1e12;

/** All sums with a currency that a text names, in order. */
export function sumsIn(text: string): Sum[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const { before, after, a, b, k, bk } = match.groups ?? {};
    const number = amountOf(a ?? b ?? '');
    if (number === null) return [];
    const amount = k || bk ? number * 1000 : number;
    if (amount > MAX_SUM) return [];
    const currency = currencyOf(before ?? after ?? '');
    return [{ start: match.index, end: match.index + match[0].length, amount, currency }];
  });
}

/** The code of a currency by its sign, word or code; null: it is none. */
export function currencyOf(unit: string): string | null {
  const word = unit.toLowerCase();
  const known = Object.hasOwn(SIGNS, unit)
    ? SIGNS[unit]
    : Object.hasOwn(WORDS, word)
      ? WORDS[word]
      : undefined;
  return known ?? (/^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : null);
}

/** `1,250.00`, `1.250,00`, `1 250` and `12,50` as numbers; null where it is none that a price can be. */
export function amountOf(written: string): number | null {
  const bare = written.replace(/[\s\u00a0\u202f’']/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents ? bare.slice(0, cents.index) : bare).replace(/[.,]/g, '');
  if (!/^\d{1,12}$/.test(whole)) return null;
  const amount = Number(`${whole}.${cents?.[1] ?? '0'}`);
  return amount <= MAX_SUM ? amount : null;
}
