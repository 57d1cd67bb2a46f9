import { type Money, moneyIn } from '../money';
import { topic } from '../topic';
import { FREE } from './free-of';
import { ownedSums } from './sums-of';

/** What bringing something costs. */
interface DeliveryCost {
  /** What it costs below the sum from which it is free; empty: nothing said. */
  costs: readonly number[];
  currency: string | null;
  /** Free from an order of this; 0: always; null: not said. */
  freeFrom: number | null;
  /** Free for some, or from some sum. */
  free: boolean;
  /** No currency is told: it counts only where it is near. */
  bare?: boolean;
  /** It is said of one order of that sum. */
  once?: boolean;
}

const FROM =
  /(?:from|over|above|more than|spend(?:ing)?|order(?:s)? of|of at least|minimum(?: order)?(?: of)?|min\.?|another|a further|>|ab|über|desde|a partir de|mais de|más de|dès|à partir de|plus de)\s*$/u;
/** The sum from which another price holds, told from below. */
const UNDER = /(?:under|below|less than|up to|unter|bis|menos de|hasta|até|moins de)\s*$/u;
const BRINGS =
  /(?<![\p{L}\p{N}])(?:deliver(?:y|ies|ing|ed|s)?|shipp?(?:ing|ed|s)?|postage|versand(?:kosten)?|liefer(?:n|t|ung|kosten)|drop (?:it|them) (?:off|round)|bring (?:it|them) (?:to|over|round)|env[ií]os?|entregas?|frete|livraison)(?![\p{L}\p{N}])/u;

const ORDERS =
  /(?<![\p{L}])(?:orders?|spend(?:ing)?|basket|bestell\p{L}*|pedido|encomenda|commande)(?![\p{L}])/u;
const ONE_ORDER = /order(?:s)? of\s*$/u;

export const deliveryCost = topic<DeliveryCost>({
  id: 'delivery-cost',
  named: false,
  told({ kind, about, says }) {
    if (kind !== 'delivery' && !BRINGS.test(about)) return null;
    const sums = moneyIn(says);
    const threshold = sums.find((sum) => isThreshold(sum, says));
    const free = FREE.test(`${about}. ${says}`);
    const costs = sums.filter((sum) => sum !== threshold).map(({ amount }) => amount);
    if (!free && costs.length === 0) return null;
    const freeFrom = free
      ? (threshold?.amount ?? (costs.length === 0 && !LIMITED.test(says) ? 0 : null))
      : null;
    return { costs, currency: sums[0]?.currency ?? null, freeFrom, free };
  },
  claims(reading) {
    const sums = ownedSums(reading);
    const priced = sums.flatMap(({ of, before, after, sentence, start, end, amount, currency, bare }) => {
      if (!BRINGS.test(sentence.says) && of !== 'delivery') return [];
      const threshold = FROM.test(before) || /^ ?(?:\+|or more|and over|upwards)/u.test(after);
      if (UNDER.test(before) || (threshold && !FREE.test(sentence.says))) return [];
      if (of !== 'delivery' && !threshold) return [];
      // “899 delivered” is no cost of delivery; nor is 80 in “delivery is free on your 80”.
      const alone = sums.filter((sum) => sum.sentence === sentence).length === 1;
      if (
        !threshold &&
        (/^ (?:\p{L}+ (?:and|&) )?(?:delivered|shipped|all in|total)(?![\p{L}])/u.test(after) ||
          (alone && FREE.test(sentence.says)))
      )
        return [];
      const value: DeliveryCost = threshold
        ? { costs: [], currency, freeFrom: amount, free: true, bare, once: ONE_ORDER.test(before) }
        : { costs: [amount], currency, freeFrom: null, free: false, bare };
      return [{ start, end, value, of: NOTHING }];
    });
    const free = reading.sentences.flatMap((sentence) => {
      const found = FREE.exec(sentence.says);
      if (!found || !BRINGS.test(sentence.says) || sentence.says.endsWith('?')) return [];
      if (sums.some((sum) => sum.sentence === sentence)) return [];
      const start = sentence.start + found.index;
      // “Shipping on a 60 dollar order?” “Free on that one.”
      const [order, ...more] = ORDERS.test(reading.post) ? moneyIn(reading.post) : [];
      const value: DeliveryCost =
        order && more.length === 0
          ? { costs: [], currency: order.currency, freeFrom: order.amount, free: true, once: true }
          : { costs: [], currency: null, freeFrom: 0, free: true };
      return [{ start, end: start + found[0].length, value, of: NOTHING }];
    });
    return [...priced, ...free];
  },
  agrees(claim, fact) {
    if (claim.currency !== null && fact.currency !== null && claim.currency !== fact.currency) return null;
    const [cost] = claim.costs;
    if (cost !== undefined) {
      if (fact.costs.includes(cost)) return true;
      if (claim.bare && !fact.costs.some((one) => cost >= one / 2 && cost <= one * 2)) return null;
      return fact.costs.length === 0 && fact.freeFrom !== 0 ? null : false;
    }
    if (claim.freeFrom === fact.freeFrom) return true;
    if (claim.once && fact.freeFrom !== null) return (claim.freeFrom ?? 0) >= fact.freeFrom;
    // “free” may be said of an order that is large enough.
    if (claim.freeFrom === 0) return fact.free ? null : false;
    return fact.freeFrom === 0 ? null : fact.freeFrom !== null ? false : null;
  },
  answer({ says }) {
    const sums = moneyIn(says);
    return sums.length === 1 ? (sums[0] ?? null) : null;
  },
});

/** Free within the town, or for members. */
const LIMITED =
  /(?<![\p{L}\p{N}])(?:within|in|up to|inside|for|to|bis|innerhalb|im|hasta|dentro|até|dans)(?! \d)(?![\p{L}\p{N}])/u;

function isThreshold({ start, end }: Money, says: string): boolean {
  const before = says.slice(0, start);
  return FROM.test(before) || UNDER.test(before) || /^ ?\+(?! ?(?:vat|tax))/u.test(says.slice(end));
}

const NOTHING: ReadonlySet<string> = new Set();
