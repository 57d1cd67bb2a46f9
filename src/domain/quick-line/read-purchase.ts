import { clauseAt, clausesOf, overlap, type Stretch } from '../stretch';

/** What a line says was bought. */
export interface FoundPurchase {
  what: string;
  /** Null where the line names no sum. */
  amount: number | null;
  /** A three-letter code; null where the line names none. */
  currency: string | null;
  /** Where the sum stands. */
  sum: Stretch | null;
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
};
const CODES =
  'EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|INR|BRL|MXN|ZAR|CNY|ILS|AED';
const NUMBER = "\\d{1,3}(?:[ .,\\u00a0\\u202f’']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const UNIT = `[€$£¥₹₽₺]|(?:${CODES})(?![\\p{L}\\p{N}])|(?:${Object.keys(WORDS).join('|')})(?![\\p{L}\\p{N}])`;
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>${UNIT})\\s?(?<a>${NUMBER})|(?<b>${NUMBER})\\s?(?<after>${UNIT}))(?!\\d)`,
  'giu',
);
/** “for 450”: a sum whose currency goes without saying. */
const BARE_SUM = new RegExp(`\\bfor (?<b>${NUMBER})(?=\\s*(?:[,;.!?]|$))`, 'iu');

const SALE = /(?<![\p{L}\p{N}])(?:sold|bought|ordered|purchased)(?![\p{L}\p{N}])(?! out)/iu;
const NOT =
  /(?:n['’]t|not|never|nearly|almost|(?:would|could|might|should) have|if (?:he|she|they|we|i))\s+(?:\S+\s+)?$/iu;

/** “sold”, “bought”, where the line says that it took place. */
export function saleVerb(text: string): Stretch | null {
  const sale = SALE.exec(text);
  if (!sale || NOT.test(text.slice(0, sale.index))) return null;
  return { start: sale.index, end: sale.index + sale[0].length };
}

/** What was sold or bought in a line; null when nothing was. `names` are the stretches that name people. */
export function readPurchase(
  text: string,
  names: readonly Stretch[],
  days: readonly Stretch[],
): FoundPurchase | null {
  const sale = saleVerb(text);
  if (!sale) return null;
  const from = sale.end;
  const sum = sumAfter(text, from, days);
  const clause = clauseAt(clausesOf(text), sale.start);
  const end = Math.min(clause?.end ?? text.length, sum?.start ?? text.length);
  const what = thing(text, { start: from, end: Math.max(from, end) }, [...names, ...days]);
  if (what === '') return null;
  return { what, amount: sum?.amount ?? null, currency: sum?.currency ?? null, sum };
}

interface Sum extends Stretch {
  amount: number;
  currency: string | null;
}

function sumAfter(text: string, from: number, days: readonly Stretch[]): Sum | null {
  const found = [...text.matchAll(SUM), BARE_SUM.exec(text)].flatMap((match) => {
    if (!match?.groups || match.index < from) return [];
    const { before, after, a, b } = match.groups;
    const stretch = { start: match.index, end: match.index + match[0].length };
    const amount = amountOf(a ?? b ?? '');
    if (amount === null || days.some((day) => overlap(day, stretch))) return [];
    return [{ ...stretch, amount, currency: currencyOf(before ?? after ?? '') }];
  });
  return found[0] ?? null;
}

function currencyOf(unit: string): string | null {
  const word = unit.toLowerCase();
  const known = Object.hasOwn(SIGNS, unit)
    ? SIGNS[unit]
    : Object.hasOwn(WORDS, word)
      ? WORDS[word]
      : undefined;
  return known ?? (/^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : null);
}

/** `1,250.00`, `1.250,00`, `1 250` and `12,50` as numbers; null where it is none that a purchase can have. */
function amountOf(written: string): number | null {
  const bare = written.replace(/[\s\u00a0\u202f’']/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents ? bare.slice(0, cents.index) : bare).replace(/[.,]/g, '');
  if (!/^\d{1,12}$/.test(whole)) return null;
  const amount = Number(`${whole}.${cents?.[1] ?? '0'}`);
  return amount <= 1e12 ? amount : null;
}

const NO_THING = /^(?:it|one|this|that|these|those|them|nothing|anything|something|everything|stuff)$/i;

/** The words for a thing, without the people and days among them and without articles and “for”. */
function thing(text: string, { start, end }: Stretch, others: readonly Stretch[]): string {
  let words = '';
  for (let at = start; at < end; ) {
    const other = others.find((one) => one.start <= at && at < one.end);
    if (other) {
      words += ' ';
      at = other.end;
    } else {
      words += text.charAt(at);
      at += 1;
    }
  }
  const trimmed = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:him|her|them|me|us)\s+/i, '')
    .replace(/^(?:a|an|the|some|our)\s+/i, '')
    .replace(/\s*(?:\b(?:for|at|to|on|by|from)\b\s*)+$/i, '')
    .replace(/^(?:\s*\b(?:for|at|to|on|by|from)\b\s*)+/i, '')
    .replace(/^(?:a|an|the|some|our)\s+/i, '')
    .replace(/[\s,;:.-]+$/, '');
  return /[\p{L}\p{N}]/u.test(trimmed) && !NO_THING.test(trimmed) ? trimmed.slice(0, 300) : '';
}
