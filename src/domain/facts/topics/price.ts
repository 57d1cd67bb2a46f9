import type { Stretch } from '../../stretch';
import { sumsIn } from '../../sums';
import { numbersIn } from '../quantities';
import { namesWithin, type Reading } from '../reading';
import { type Told, type Topic, topic } from '../topic';
import { type OwnedSum, ownedSums } from './sums-of';

/** What something costs. */
interface Price {
  amount: number;
  currency: string | null;
  /** For each of these: `m2`; null where that is not said. */
  per: string | null;
  bound: 'exact' | 'least' | 'most' | 'near';
  /** What a price for several may be counted by. */
  counts: readonly number[];
}

/** No price of the user's: what others paid or have, what is taken off or comes on top, what somebody wants to spend. */
const ANOTHERS =
  /(?<![\p{L}\p{N}])(?:budgets?|paid|pays?|elsewhere|bought|sav(?:e|es|ed|ing)|discount|off|cheaper|less|more|extra charge|deposit|voucher|gift ?card|was|were|used to|instead of|last year|worth|refund(?:ed)?|back|tip|competitors?|neighbou?r|rabatt|mehr|weniger|günstiger|billiger|bezahlt|statt|anzahlung|gutschein|presupuesto|pagó|pagaste|descuento|más|menos|orçamento|pagou|desconto|mais|remise|payé|moins|plus cher)(?![\p{L}\p{N}])/u;
const BOUND: readonly (readonly [Price['bound'], RegExp])[] = [
  ['least', /(?:from|starts? at|starting at|at least|ab|desde|a partir de|à partir de|dès)\s*$/u],
  [
    'most',
    /(?:up to|under|below|less than|at most|no more than|bis zu|unter|hasta|menos de|até|moins de)\s*$/u,
  ],
  [
    'near',
    /(?:about|around|roughly|approximately|some|near|ca\.?|etwa|rund|circa|unos|unas|cerca de|environ)\s*$/u,
  ],
];
/** What a sum is counted by, and how it is said. */
const UNITS: readonly (readonly [id: string, says: RegExp])[] = [
  [
    'm2',
    /^(?:m²|m2|sqm|square met(?:re|er)s?|qm|quadratmeter|metro cuadrado|metro quadrado|mètre carré)(?![\p{L}\p{N}])/u,
  ],
  ['m', /^(?:m|met(?:re|er)|metro|mètre|lfm)(?![\p{L}\p{N}²])/u],
  ['hour', /^(?:h|hr|hour|stunde|hora|heure)(?![\p{L}\p{N}])/u],
  ['person', /^(?:person|head|guest|kopf|persona|pessoa|personne)(?![\p{L}\p{N}])/u],
  ['month', /^(?:month|monat|mes|mês|mois)(?![\p{L}\p{N}])/u],
  ['night', /^(?:night|nacht|noche|noite|nuit)(?![\p{L}\p{N}])/u],
  ['bag', /^(?:bag|sack|beutel|bolsa|saco|sac)(?![\p{L}\p{N}])/u],
  ['piece', /^(?:piece|item|each|stück|unidad|unidade|pièce)(?![\p{L}\p{N}])/u],
];
const PER = /^\s?(?:\/|(?:per|a|an|each|pro|je|por|al|par|le|la|the)\s)\s?/u;

/** How far a price named for several may stray before it is taken for one of its own. */
const OF_ONE = { least: 0.5, most: 2 };

export const price = topic<Price>({
  id: 'price',
  named: true,
  told({ kind, says }) {
    const [sum] = kind === 'price' ? sumsIn(says) : [];
    if (!sum) return null;
    const { amount, currency, start, end } = sum;
    const before = says.slice(0, start);
    return { amount, currency, per: unitOf(says.slice(end)), bound: boundOf(before), counts: [] };
  },
  claims(reading) {
    return ownedSums(reading).flatMap((sum) => {
      if (sum.of === 'delivery' || sum.of.size === 0 || isAnothers(sum)) return [];
      const { start, end, amount, currency, before, after, of } = sum;
      const counts = [
        ...countsIn(reading, sum.sentence.start, start),
        ...countsIn(reading, end, end + after.length),
      ];
      const value: Price = { amount, currency, per: unitOf(after), bound: boundOf(before), counts };
      return [{ start, end, value, of }];
    });
  },
  agrees(claim, fact) {
    if (claim.currency !== fact.currency) return null;
    if (claim.per !== null && fact.per !== null && claim.per !== fact.per) return null;
    if (within(claim, fact)) return true;
    if (claim.per === null && claim.counts.length > 0) {
      // “20 m² come to 980 €”: a price for several, which may hold something else as well.
      const several = claim.counts.some((count) => Math.abs(count * fact.amount - claim.amount) < 0.01);
      if (several) return true;
      if (claim.counts.some((count) => count > 1)) return null;
    }
    const share = claim.amount / fact.amount;
    return fact.per !== null && claim.per === null && (share < OF_ONE.least || share > OF_ONE.most)
      ? null
      : false;
  },
  answer: sumOf,
} satisfies Topic<Price>);

/** Where a fact names its sum. */
export function sumOf({ says }: Told): Stretch | null {
  const [sum] = sumsIn(says);
  return sum ? { start: sum.start, end: sum.end } : null;
}

/** The numbers of a stretch that are no part of a name: of `iPhone 13` there is one. */
function countsIn(reading: Reading, from: number, to: number): number[] {
  let rest = reading.plain.slice(from, to);
  for (const { start, end } of namesWithin(reading, { start: from, end: to })) {
    rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from);
  }
  return numbersIn(rest);
}

function isAnothers({ before, after }: OwnedSum): boolean {
  const clause = `${before.split(/[,;:]\s/).at(-1) ?? ''} ${
    after
      .split(/[,;:]\s/)[0]
      ?.split(' ')
      .slice(0, 4)
      .join(' ') ?? ''
  }`;
  return ANOTHERS.test(clause);
}

function within(claim: Price, fact: Price): boolean {
  if (Math.abs(claim.amount - fact.amount) < 0.005) return true;
  if (claim.bound === 'near') return Math.abs(claim.amount / fact.amount - 1) <= 0.1 || above(claim, fact);
  if (claim.bound === 'most') return fact.amount <= claim.amount;
  return above(claim, fact);
}

/** “from 45 €” leaves room above. */
function above(claim: Price, fact: Price): boolean {
  return fact.bound === 'least' && claim.bound !== 'least' && claim.amount > fact.amount;
}

function boundOf(before: string): Price['bound'] {
  return BOUND.find(([, says]) => says.test(before))?.[0] ?? 'exact';
}

function unitOf(after: string): string | null {
  const led = PER.exec(after);
  if (!led && !/^\s?each/u.test(after)) return null;
  const rest = after.slice(led?.[0].length ?? 0).trimStart();
  return UNITS.find(([, says]) => says.test(rest))?.[0] ?? null;
}
