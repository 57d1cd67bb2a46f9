import { sumsIn } from '../../sums';
import { topic } from '../topic';
import { sumOf } from './price';
import { ownedSums } from './sums-of';

/** What bringing something costs. */
interface DeliveryCost {
  /** What it costs below the sum from which it is free; empty: nothing said. */
  costs: readonly number[];
  currency: string | null;
  /** Free from an order of this; 0: always; null: not said. */
  freeFrom: number | null;
  /** It is said of one order of that sum. */
  once?: boolean;
}

const FREE =
  /(?<![\p{L}\p{N}-])(?:free(?! (?:to|time|on|in|at|for a)\b)|for nothing|on us|on the house|no charge|costs? nothing|kostenlos|kostenfrei|gratis|umsonst|grátis|gratuit[eo]?)(?![\p{L}\p{N}])/u;
const FROM =
  /(?:from|over|above|more than|order(?:s)? of|of at least|ab|über|desde|a partir de|mais de|más de|dès|à partir de|plus de)\s*$/u;
const BRINGS =
  /(?<![\p{L}\p{N}])(?:deliver(?:y|ies|ing|ed|s)?|shipp?(?:ing|ed|s)?|postage|versand(?:kosten)?|liefer(?:n|ung|kosten)|env[ií]os?|entregas?|frete|livraison)(?![\p{L}\p{N}])/u;

const ONE_ORDER = /order(?:s)? of\s*$/u;

export const deliveryCost = topic<DeliveryCost>({
  id: 'delivery-cost',
  named: false,
  told({ kind, about, says }) {
    if (kind !== 'delivery' && !BRINGS.test(about)) return null;
    const sums = sumsIn(says);
    const threshold = sums.find(({ start }) => FROM.test(says.slice(0, start)));
    const free = FREE.test(says);
    const costs = sums.filter((sum) => sum !== threshold).map(({ amount }) => amount);
    if (!free && costs.length === 0) return null;
    const freeFrom = free ? (threshold?.amount ?? (costs.length === 0 ? 0 : null)) : null;
    return { costs, currency: sums[0]?.currency ?? null, freeFrom };
  },
  claims(reading) {
    const sums = ownedSums(reading);
    const priced = sums.flatMap(({ of, before, sentence, start, end, amount, currency }) => {
      if (!BRINGS.test(sentence.says) && of !== 'delivery') return [];
      const threshold = FROM.test(before);
      if (threshold && !FREE.test(sentence.says)) return [];
      if (of !== 'delivery' && !threshold) return [];
      const value: DeliveryCost = threshold
        ? { costs: [], currency, freeFrom: amount, once: ONE_ORDER.test(before) }
        : { costs: [amount], currency, freeFrom: null };
      return [{ start, end, value, of: NOTHING }];
    });
    const free = reading.sentences.flatMap((sentence) => {
      const found = FREE.exec(sentence.says);
      if (!found || !BRINGS.test(sentence.says) || sentence.says.endsWith('?')) return [];
      if (sums.some((sum) => sum.sentence === sentence)) return [];
      const start = sentence.start + found.index;
      const value: DeliveryCost = { costs: [], currency: null, freeFrom: 0 };
      return [{ start, end: start + found[0].length, value, of: NOTHING }];
    });
    return [...priced, ...free];
  },
  agrees(claim, fact) {
    if (claim.currency !== null && fact.currency !== null && claim.currency !== fact.currency) return null;
    const [cost] = claim.costs;
    if (cost !== undefined) {
      if (fact.costs.includes(cost)) return true;
      return fact.costs.length === 0 && fact.freeFrom !== 0 ? null : false;
    }
    if (claim.freeFrom === fact.freeFrom) return true;
    if (claim.once && fact.freeFrom !== null) return (claim.freeFrom ?? 0) >= fact.freeFrom;
    // “free” may be said of an order that is large enough.
    if (claim.freeFrom === 0) return fact.freeFrom === null ? false : null;
    return fact.freeFrom === 0 ? null : fact.freeFrom !== null ? false : null;
  },
  answer: (fact) => (sumsIn(fact.says).length === 1 ? sumOf(fact) : null),
});

const NOTHING: ReadonlySet<string> = new Set();
