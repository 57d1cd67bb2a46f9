import { clauseAt, clausesOf, overlap, type Stretch } from '../stretch';
import { amountOf, SUM_NUMBER, type Sum, sumsIn } from '../sums';

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

/** “for 450”, “for 1,200”: a sum whose currency goes without saying. */
const BARE_SUM = new RegExp(`\\bfor (?<b>${SUM_NUMBER})(?![.,’']?\\d)(?=\\s*(?:[,;.!?]|$))`, 'iu');

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

function sumAfter(text: string, from: number, days: readonly Stretch[]): Sum | null {
  const found = [...sumsIn(text), ...bareSum(endedBy(days, text))];
  return found.find((sum) => sum.start >= from && !days.some((day) => overlap(day, sum))) ?? null;
}

/** The text with commas where days stand, which end a sum: “for 450 yesterday”. */
function endedBy(days: readonly Stretch[], text: string): string {
  return days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ','.repeat(end - start) + rest.slice(end),
    text,
  );
}

function bareSum(text: string): Sum[] {
  const match = BARE_SUM.exec(text);
  const amount = amountOf(match?.groups?.b ?? '');
  if (!match || amount === null) return [];
  return [{ start: match.index, end: match.index + match[0].length, amount, currency: null }];
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
