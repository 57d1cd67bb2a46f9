import { amountOf } from '../../sums';
import { type Money, moneyIn, moneyOrBareIn, sameAmount } from '../money';
import { numbersIn } from '../quantities';
import { type Told, type Topic, topic } from '../topic';
import { variantsMeant, variantWords } from '../variants';
import { besides, countsIn, isAlone } from './beside-sums';
import { FREE, freeOf } from './free-of';
import { isNoPrice } from './no-price';
import { ownedSums } from './sums-of';
import { unitOf } from './units';

/** What something costs. */
interface Price {
  amount: number;
  /** Null: not told, so that any may be meant. */
  currency: string | null;
  /** For each of these: `m2`; null where that is not said. */
  per: string | null;
  bound: 'exact' | 'least' | 'most' | 'near';
  /** Whether tax is in it; null: not said. */
  taxed: boolean | null;
  /** The words that tell it from the other prices of the same fact. */
  words: ReadonlySet<string>;
}

/** The prices of a fact, one or for each variant; or what a draft claims, and how. */
type Prices =
  | { prices: readonly Price[] }
  | {
      claimed: Price;
      bare: boolean;
      counts: readonly number[];
      lengths: readonly number[];
      around: string;
      maybe: boolean;
      /** Its part of the sentence speaks of nothing else. */
      alone: boolean;
      /** What the post counts. */
      asked: readonly number[];
    };

const BOUND: readonly (readonly [Price['bound'], RegExp])[] = [
  [
    'least',
    /(?:from|upwards of|starts? (?:at|from)|starting (?:at|from)|begins? at|at least|ab|fangen bei|beginnen bei|desde|a partir de|à partir de|commencent à|dès)\s*(?:just |only |nur )?$/u,
  ],
  [
    'most',
    /(?:up to|under|below|less than|at most|no more than|bis zu|unter|hasta|menos de|até|moins de)\s*$/u,
  ],
  [
    'near',
    /(?:about|around|roughly|approximately|some|near|nearer|more like|ca\.?|etwa|rund|circa|unos|unas|cerca de|environ)\s*$/u,
  ],
];
const TAXED =
  /(?:inc(?:l|luding|ludes|luded|lusive)?\.?(?: of)? (?:vat|tax)|(?:vat|tax) (?:included|incl|in)|all in|inkl\.? mwst|ttc|iva incluid[oa])/u;
const UNTAXED =
  /(?:\+|plus|ex|excl|excluding|before|without|zzgl\.?|más|mais|hors) ?(?:vat|tax|mwst|iva|tva)/u;

/** How far a price named for several, or without a currency, may stray before it is taken for one of its own. */
const OF_ONE = { least: 0.5, most: 2 };
const BARE = { least: 0.6, most: 1.7 };

export const price = topic<Prices>({
  id: 'price',
  named: true,
  told(fact) {
    const sums = sumsOf(fact);
    const words = variantWords(fact.says, sums);
    if (sums.length === 0)
      return (fact.kind === 'price' || isFree(fact)) && FREE.test(fact.says)
        ? { prices: [priceOf(NOTHING, '', '')] }
        : null;
    return {
      prices: sums.map((sum, index) => ({
        ...priceOf(sum, fact.says.slice(0, sum.start), fact.says.slice(sum.end)),
        words: words[index] ?? new Set(),
      })),
    };
  },
  claims(reading) {
    const sums = ownedSums(reading);
    const asked = numbersIn(reading.post).filter((count) => Number.isInteger(count) && count > 1);
    const priced = sums.flatMap((sum) => {
      if (sum.of === 'delivery' || sum.of.size === 0 || isNoPrice(sum, sums, reading)) return [];
      const { start, end, before, after, of, bare } = sum;
      const claimed = priceOf(sum, before, after);
      const value = {
        claimed,
        bare,
        ...countsIn(reading, sum),
        around: besides(sum),
        maybe: false,
        alone: isAlone(reading, sum),
        asked,
      };
      return [{ start, end, value, of }];
    });
    const free = freeOf(reading).map(({ start, end, name }) => {
      const sentence = reading.sentences.find((one) => one.start <= start && end <= one.end)?.says ?? '';
      const maybe = CONDITION.test(sentence);
      const value = {
        claimed: priceOf(NOTHING, '', ''),
        bare: false,
        counts: [],
        lengths: [],
        around: '',
        maybe,
        alone: false,
        asked: [],
      };
      return { start, end, value, of: name.abouts };
    });
    return [...priced, ...free];
  },
  agrees(claim, fact) {
    if (!('claimed' in claim) || !('prices' in fact)) return null;
    const { claimed, bare, counts, lengths, around, maybe } = claim;
    const comparable = fact.prices.filter((one) => canCompare(claimed, one));
    if (comparable.length === 0) return null;
    const meant = variantsMeant(comparable, around);
    if (meant.some((one) => within(claimed, one))) return true;
    if (claimed.per === null) {
      // “20 m² come to 980 €”: a price for several, which may hold something else as well.
      const apart = (count: number) => !meant.some(({ words }) => words.has(String(count)));
      const times = [...counts, ...lengths, ...claim.asked].filter(apart);
      if (times.some((count) => meant.some(({ amount }) => sameAmount(count * amount, claimed.amount))))
        return true;
      const several = counts.some((count) => count > 1 && apart(count));
      const [count, ...more] = counts.filter((one) => one > 1 && apart(one));
      const [each] = meant;
      // “Four would be 300”, and nothing else is spoken of.
      if (claim.alone && count !== undefined && more.length === 0 && each && meant.length === 1)
        return isAlike(claimed.amount / (count * each.amount), BARE) && each.bound === 'exact' ? false : null;
      const told = meant.length === 1 && comparable.length > 1;
      if (several && !(told && meant.some(({ amount }) => isAlike(claimed.amount / amount, OF_ONE))))
        return null;
    }
    if (maybe) return null;
    const span = bare ? BARE : OF_ONE;
    const alike = meant.filter(({ amount, per }) => {
      if (claimed.amount === 0) return true;
      return (!bare && (per === null || claimed.per !== null)) || isAlike(claimed.amount / amount, span);
    });
    return alike.length === 0 ? null : false;
  },
  answer: (fact) => {
    const sums = sumsOf(fact);
    return sums.length === 1 ? (sums[0] ?? null) : null;
  },
} satisfies Topic<Prices>);

/** “Parking: free at the pier”, and for everybody. */
function isFree({ kind, about, says }: Told): boolean {
  return (
    (kind === 'policy' || kind === 'other') &&
    about !== '' &&
    !OTHER_SUMS.test(`${about} ${says}`) &&
    !SOME.test(says)
  );
}

const SOME =
  /(?<![\p{L}])(?:only|with|if|within|from|over|above|unless|except|first|up to|members|after|before|until|till?|any|per|nur|wenn|ab|bis|mit|sólo|solo|con|si|desde|hasta|só|com|se|até|avec|sauf|dès)(?![\p{L}])/u;
const NOTHING = { amount: 0, currency: null };
const CONDITION =
  /(?<![\p{L}\p{N}])(?:with|if|when|over|above|from|for orders|wenn|mit|ab|bei|con|com|si|se|avec|dès)(?![\p{L}\p{N}])/u;
/** Sums of these are no prices. */
const OTHER_SUMS =
  /(?<![\p{L}\p{N}])(?:deposits?|down ?payment|discounts?|off|vouchers?|gift ?cards?|deliver\p{L}*|shipping|orders?|anzahlung|rabatt|gutschein\p{L}*|versand|lieferung|depósito|señal|sinal|acompte|descuento|desconto|remise)(?![\p{L}\p{N}])/u;

/** The sums that are prices of a fact. */
function sumsOf({ kind, about, says }: Told): Money[] {
  if (kind === 'price') {
    const sums = moneyIn(says);
    // “890”, “from 45”: what else could the number of a price be.
    return sums.length > 0 ? sums : bareSums(says);
  }
  const may =
    (kind === 'policy' || kind === 'other' || (kind === 'delivery' && about !== '')) &&
    !OTHER_SUMS.test(`${about} ${says}`);
  return may ? moneyIn(says) : [];
}

/** “890”, “large white 4.80, seeded 5.20”: of numbers without a currency those with cents, else the first. */
function bareSums(says: string): Money[] {
  const sums = moneyOrBareIn(`: ${says}`, true).map(back);
  const cents = [...says.matchAll(/(?<![\p{L}\p{N}.,])\d+[.,]\d\d(?![\p{L}\p{N}%°²:])/gu)].map(
    ({ 0: said, index }): Money => ({
      start: index,
      end: index + said.length,
      amount: amountOf(said) ?? 0,
      currency: null,
      bare: true,
    }),
  );
  return cents.length > 1 ? cents : sums.slice(0, 1);
}

function back(sum: Money): Money {
  return { ...sum, start: sum.start - 2, end: sum.end - 2 };
}

function priceOf(
  { amount, currency }: Pick<Money, 'amount' | 'currency'>,
  before: string,
  after: string,
): Price {
  const bound = BOUND.find(([, says]) => says.test(before))?.[0] ?? 'exact';
  const taxed = TAXED.test(after) ? true : UNTAXED.test(after) ? false : null;
  return { amount, currency, per: unitOf(after), bound, taxed, words: new Set() };
}

function canCompare(claim: Price, fact: Price): boolean {
  const same = <T>(one: T | null, other: T | null): boolean =>
    one === null || other === null || one === other;
  return same(claim.currency, fact.currency) && same(claim.per, fact.per) && same(claim.taxed, fact.taxed);
}

function isAlike(share: number, { least, most }: typeof OF_ONE): boolean {
  return least <= share && share <= most;
}

function within(claim: Price, fact: Price): boolean {
  if (sameAmount(claim.amount, fact.amount)) return true;
  if (claim.bound === 'near') return Math.abs(claim.amount / fact.amount - 1) <= 0.1 || above(claim, fact);
  if (claim.bound === 'most') return fact.amount <= claim.amount;
  return above(claim, fact);
}

/** “from 45 €” leaves room above. */
function above(claim: Price, fact: Price): boolean {
  return fact.bound === 'least' && claim.bound !== 'least' && claim.amount > fact.amount;
}
