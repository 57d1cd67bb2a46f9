import { clauseAt, clausesOf, overlap, type Stretch } from '../stretch';
import { amountOf, type Sum, sumsIn } from '../sums';
import type { QuickLanguage } from './languages/language';

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

/** “sold”, “bought”, where the line says that it took place. */
export function saleVerb(text: string, { sale: { says, not } }: QuickLanguage): Stretch | null {
  const sale = says.exec(text);
  if (!sale || not.test(text.slice(0, sale.index))) return null;
  return { start: sale.index, end: sale.index + sale[0].length };
}

/** What was sold or bought in a line; null when nothing was. `names` are the stretches that name people. */
export function readPurchase(
  text: string,
  names: readonly Stretch[],
  days: readonly Stretch[],
  language: QuickLanguage,
): FoundPurchase | null {
  const sale = saleVerb(text, language);
  if (!sale) return null;
  const from = sale.end;
  const sum = sumAfter(text, from, days, language);
  const clause = clauseAt(clausesOf(text), sale.start);
  const end = Math.min(clause?.end ?? text.length, sum?.start ?? text.length);
  const what = thing(text, { start: from, end: Math.max(from, end) }, [...names, ...days], language);
  if (what === '') return null;
  return { what, amount: sum?.amount ?? null, currency: sum?.currency ?? null, sum };
}

function sumAfter(text: string, from: number, days: readonly Stretch[], language: QuickLanguage): Sum | null {
  const found = [...sumsIn(text), ...bareSum(endedBy(days, text), language)];
  return found.find((sum) => sum.start >= from && !days.some((day) => overlap(day, sum))) ?? null;
}

/** The text with commas where days stand, which end a sum: “for 450 yesterday”. */
function endedBy(days: readonly Stretch[], text: string): string {
  return days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ','.repeat(end - start) + rest.slice(end),
    text,
  );
}

function bareSum(text: string, { sale }: QuickLanguage): Sum[] {
  const match = sale.bareSum.exec(text);
  const amount = amountOf(match?.groups?.b ?? '');
  if (!match || amount === null) return [];
  return [{ start: match.index, end: match.index + match[0].length, amount, currency: null }];
}

/** The words for a thing, without the people and days among them and without what leads to them. */
function thing(
  text: string,
  { start, end }: Stretch,
  others: readonly Stretch[],
  { sale }: QuickLanguage,
): string {
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
  const trimmed = sale.thing(words.replace(/\s+/g, ' ').trim()).replace(/[\s,;:.-]+$/, '');
  return /[\p{L}\p{N}]/u.test(trimmed) && !sale.noThing.test(trimmed) ? trimmed.slice(0, 300) : '';
}
