import { lazily } from '../../lazily';
import { topic } from '../topic';

/** Ways to pay, and whether each is taken. */
interface Payment {
  ways: Readonly<Record<string, boolean>>;
  /** Those that it names are all. */
  only: boolean;
}

/** To add a way to pay: a line here. */
const WAYS: Record<string, string> = {
  cash: 'cash|bar|bargeld|efectivo|en metálico|dinheiro|espèces|liquide',
  card: '(?:credit |debit |bank )?cards?|visa|mastercard|(?:ec-|kredit)?karten?|kartenzahlung|tarjetas?|cart(?:ão|ões)|cartes?(?: bancaires?| bleues?)?',
  amex: 'amex|american express',
  paypal: 'paypal',
  applePay: 'apple pay',
  googlePay: 'google pay',
  klarna: 'klarna',
  venmo: 'venmo',
  zelle: 'zelle',
  bizum: 'bizum',
  mbway: 'mb ?way',
  twint: 'twint',
  crypto: 'bitcoin|crypto',
  invoice: '(?:on|by) invoice|auf rechnung|con factura|por fatura|sur facture',
  transfer: '(?:bank|wire) transfers?|überweisung|transferencia|transferência|virement',
  instalments:
    'instal?lments?|monthly payments?|raten(?:zahlung)?|a plazos|prestações|(?:plusieurs|deux|trois|quatre|[2-9]) fois',
  cheque: 'cheques?|(?<=(?:by|an?|or|no|and|with|take|accept|personal) )checks?|schecks?|chèques?',
};
const NO = "(?:no|not|without|neither|nor|don't|can't|cannot|keine?n?|nicht|sin|sem|pas de|pas|ne|não|nem)";
const PATTERNS = lazily(() =>
  Object.entries(WAYS).map(([way, says]) => ({
    way,
    there: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${says})(?![\\p{L}\\p{N}])`, 'gu'),
    // “no cash”, “we do not take cash”; “card, no cash” takes cards.
    not: new RegExp(
      `(?<![\\p{L}\\p{N}])${NO}(?: (?!but\\b)[\\p{L}]+){0,3}? (?:in |by |with |mit |en |em |por )?$`,
      'u',
    ),
  })),
);

const NOT_AFTER =
  /^ (?:(?:geht|is|are|ist|sind) )?(?:leider |noch |also |sadly )*(?:not|nicht|isn't|aren't|won't|doesn't|don't)(?![\p{L}])/u;

const PAYS =
  /(?<![\p{L}\p{N}])(?:pay(?:ment|ments|ing|s)?|take|takes|accept(?:s|ed)?|bezahl(?:en|ung|t)|zahl(?:en|ung|t)|nehmen|pag(?:ar|o|os|as|amento)|acept\p{L}*|aceit\p{L}*|pay(?:er|ez|é)|paiements?|accept(?:ons|e)|(?:cash|cards?|cheques?|checks?|paypal|amex|bar|karte) (?:(?:or|and) \p{L}+ )?(?:is|are|works?|geht) (?:(?:all|both|totally|absolutely|also|auch) )?(?:fine|ok|okay|good|great|welcome|possible|no problem|auch|gut))(?![\p{L}\p{N}])/u;
const ONLY =
  /(?<![\p{L}\p{N}])(?:(?:only|nur|sólo|solo|só|apenas|uniquement|seulement) (?:[\p{L}]+ ){0,2}?(?:cash|bar|bargeld|efectivo|dinheiro|espèces|cards?|karte|tarjeta|cartão|carte)|(?:cash|cards?) only|(?:cash|card)-only)(?![\p{L}\p{N}])/u;

export const payment = topic<Payment>({
  id: 'payment',
  named: false,
  told({ kind, about, says }) {
    if (kind === 'price' || kind === 'stock' || kind === 'hours') return null;
    const ways = waysIn(says);
    if (Object.keys(ways).length === 0 || !(PAYS.test(`${about} ${says}`) || kind === 'policy')) return null;
    return { ways, only: ONLY.test(says) };
  },
  claims: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { says } = sentence;
      const only = ONLY.test(says);
      if (!(only || PAYS.test(says)) || says.endsWith('?')) return [];
      return PATTERNS().flatMap(({ way, there, not }) =>
        [...says.matchAll(there)].map(({ 0: words, index }) => ({
          start: sentence.start + index,
          end: sentence.start + index + words.length,
          value: { ways: { [way]: takes(says, index, index + words.length, not) }, only },
          of: NOTHING,
        })),
      );
    }),
  agrees(claim, fact) {
    const said = Object.entries(claim.ways);
    const compared = said.flatMap(([way, taken]) => {
      const known = Object.hasOwn(fact.ways, way) ? fact.ways[way] : fact.only ? false : undefined;
      return known === undefined ? [] : [known === taken];
    });
    const more = Object.entries(fact.ways).some(([way, taken]) => taken && claim.ways[way] !== true);
    if (claim.only && !fact.only && more) return false;
    return compared.length === 0 ? null : compared.every(Boolean);
  },
  answer: () => null,
});

const NOTHING: ReadonlySet<string> = new Set();

function waysIn(says: string): Payment['ways'] {
  const found = PATTERNS().flatMap(({ way, there, not }) => {
    const [first] = says.matchAll(there);
    return first ? [[way, takes(says, first.index, first.index + first[0].length, not)] as const] : [];
  });
  return Object.fromEntries(found);
}

function takes(says: string, start: number, end: number, not: RegExp): boolean {
  return !not.test(says.slice(0, start)) && !NOT_AFTER.test(says.slice(end));
}
