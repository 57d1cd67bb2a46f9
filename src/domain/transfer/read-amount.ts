/** What stands for a currency in a price, beside its code. */
const SIGNS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', R$: 'BRL', CHF: 'CHF' };

/** A price as people write it: `1.200,50 €`, `$1,200`, `EUR 30`. Null when there is no number in it. */
export function readAmount(text: string, currency: string): { amount: number; currency: string } | null {
  const match = /-?\d[\d.,'’ \u00a0\u202f]*/.exec(text);
  if (!match) return null;
  const amount = Number(plain(match[0].replace(/['’ \u00a0\u202f]/g, '')));
  if (!Number.isFinite(amount)) return null;
  const beside = text.replace(match[0], ' ').trim().toUpperCase();
  const named = SIGNS[beside] ?? (/^[A-Z]{3}$/.test(beside) ? beside : currency);
  return { amount, currency: named };
}

/** Of `1.200,50` and `1,200.50` the last sign is the point; of one sign alone it is, unless three digits follow. */
function plain(digits: string): string {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits;
  const signs = digits.match(/[.,]/g) ?? [];
  const alike = new Set(signs).size === 1;
  const groups = alike && (signs.length > 1 || digits.length - last - 1 === 3);
  if (groups) return digits.replace(/[.,]/g, '');
  return `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
}
