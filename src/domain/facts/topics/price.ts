import { type Money, moneyIn, moneyOrBareIn } from '../money';
import { numbersIn } from '../quantities';
import { type Reading, withoutNames } from '../reading';
import { type Told, type Topic, topic } from '../topic';
import { variantsMeant, variantWords } from '../variants';
import { FREE, freeOf } from './free-of';
import { type OwnedSum, ownedSums } from './sums-of';
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
    };

/** No price of the user's: what others paid or have, what is taken off or comes on top, what somebody wants to spend. */
const ANOTHERS =
  /(?<![\p{L}\p{N}])(?:budgets?|paid|(?:i|he|she|they|people|others|some|neighbou?rs?)(?:'d| would| will)? pays?|pays? elsewhere|elsewhere|bought|sav(?:e|es|ed|ing)|discount|off|cheaper|less|more|extra charge|deposit|voucher|gift ?card|was|were|used to|instead of|last year|worth|refund(?:ed)?|back|tip|competitors?|neighbou?r|rabatt|mehr|weniger|günstiger|billiger|bezahlt|statt|anzahlung|gutschein|zurück|presupuesto|pagó|pagaste|descuento|más|menos|orçamento|pagou|desconto|mais|remise|payé|moins|plus cher)(?![\p{L}\p{N}])/u;
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
      return fact.kind === 'price' && FREE.test(fact.says) ? { prices: [priceOf(NOTHING, '', '')] } : null;
    return {
      prices: sums.map((sum, index) => ({
        ...priceOf(sum, fact.says.slice(0, sum.start), fact.says.slice(sum.end)),
        words: words[index] ?? new Set(),
      })),
    };
  },
  claims(reading) {
    const priced = ownedSums(reading).flatMap((sum) => {
      if (sum.of === 'delivery' || sum.of.size === 0 || isAnothers(reading, sum)) return [];
      const { start, end, before, after, of, bare } = sum;
      const claimed = priceOf(sum, before, after);
      const value = { claimed, bare, ...countsIn(reading, sum), around: beside(sum), maybe: false };
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
      const times = [...counts, ...lengths].filter(apart);
      if (times.some((count) => meant.some(({ amount }) => near(count * amount, claimed.amount))))
        return true;
      const several = counts.some((count) => count > 1 && apart(count));
      const told = meant.length === 1 && comparable.length > 1;
      if (several && !(told && meant.some(({ amount }) => isAlike(claimed.amount / amount, OF_ONE))))
        return null;
    }
    if (maybe) return null;
    const span = bare ? BARE : OF_ONE;
    const alike = meant.filter(({ amount, per }) => {
      return (!bare && (per === null || claimed.per !== null)) || isAlike(claimed.amount / amount, span);
    });
    return alike.length === 0 ? null : false;
  },
  answer: (fact) => {
    const sums = sumsOf(fact);
    return sums.length === 1 ? (sums[0] ?? null) : null;
  },
} satisfies Topic<Prices>);

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
    return sums.length > 0 ? sums : moneyOrBareIn(`: ${says}`).map(back).slice(0, 1);
  }
  const may = (kind === 'policy' || kind === 'other') && !OTHER_SUMS.test(`${about} ${says}`);
  return may ? moneyIn(says) : [];
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

/** What a part of a sentence counts beside a sum, other than in names: things, and lengths of time and the like. */
function countsIn(reading: Reading, { start, end, sentence }: OwnedSum) {
  const named = withoutNames(reading, sentence);
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = named.slice(0, from).split(/[,;:]\s/);
  const after = named.slice(to).split(/[,;:]\s/);
  const part = `${before.at(-1) ?? ''}_${after[0] ?? ''}`;
  const lengths = [...part.matchAll(LENGTHS)].flatMap(({ 0: says }) =>
    numbersIn(says.replace(/[ -]?\p{L}+$/u, '')),
  );
  return { counts: numbersIn(part.replace(LENGTHS, '')).filter(Number.isInteger), lengths };
}

const LENGTHS =
  /\d+(?:[.,]\d+)?[ -]?(?:min(?:ute)?s?|minuten|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?|stunden?|tage?n?|wochen?|jahre?n?|cm|mm|km|miles?|gb|kg|%|uhr|am|pm)(?![\p{L}])/gu;

/** The words that tell which of several it is: those of its part of the sentence. */
function beside({ before, after }: OwnedSum): string {
  return `${before.split(/[,;:]\s/).at(-1) ?? ''} ${after.split(/[,;:]\s|\s(?:and|or|und|oder|y|e|et|but)\s/)[0] ?? ''}`;
}

function isAnothers(reading: Reading, { before, after, start, end }: OwnedSum): boolean {
  const around = withoutNames(reading, { start: start - before.length, end: end + after.length });
  const clause = `${
    around
      .slice(0, before.length)
      .split(/[,;:]\s/)
      .at(-1) ?? ''
  } ${
    around
      .slice(before.length + end - start)
      .split(/[,;:]\s/)[0]
      ?.split(' ')
      .slice(0, 4)
      .join(' ') ?? ''
  }`;
  return ANOTHERS.test(clause);
}

function canCompare(claim: Price, fact: Price): boolean {
  const same = <T>(one: T | null, other: T | null): boolean =>
    one === null || other === null || one === other;
  return same(claim.currency, fact.currency) && same(claim.per, fact.per) && same(claim.taxed, fact.taxed);
}

function isAlike(share: number, { least, most }: typeof OF_ONE): boolean {
  return least <= share && share <= most;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

function within(claim: Price, fact: Price): boolean {
  if (near(claim.amount, fact.amount)) return true;
  if (claim.bound === 'near') return Math.abs(claim.amount / fact.amount - 1) <= 0.1 || above(claim, fact);
  if (claim.bound === 'most') return fact.amount <= claim.amount;
  return above(claim, fact);
}

/** “from 45 €” leaves room above. */
function above(claim: Price, fact: Price): boolean {
  return fact.bound === 'least' && claim.bound !== 'least' && claim.amount > fact.amount;
}
