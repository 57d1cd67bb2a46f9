import { lazily } from '../../lazily';
import { topic } from '../topic';

/** Ways to pay, and whether each is taken. */
type Payment = Readonly<Record<string, boolean>>;

/** To add a way to pay: a line here. */
const WAYS: Record<string, string> = {
  cash: 'cash|bar|bargeld|efectivo|en metálico|dinheiro|espèces|liquide',
  card: '(?:credit |debit |bank )?cards?|(?:ec-|kredit)?karten?|kartenzahlung|tarjetas?|cart(?:ão|ões)|cartes?(?: bancaires?| bleues?)?',
  paypal: 'paypal',
  invoice: '(?:on|by) invoice|auf rechnung|con factura|por fatura|sur facture',
  transfer: '(?:bank|wire) transfers?|überweisung|transferencia|transferência|virement',
  instalments: 'instal?lments?|monthly payments?|raten(?:zahlung)?|a plazos|prestações|plusieurs fois',
  cheque: 'che(?:ques?|cks?)|schecks?|chèques?',
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

const PAYS =
  /(?<![\p{L}\p{N}])(?:pay(?:ment|ments|ing|s)?|take|takes|accept(?:s|ed)?|bezahl(?:en|ung|t)|zahl(?:en|ung|t)|nehmen|pag(?:ar|o|os|as|amento)|acept\p{L}*|aceit\p{L}*|pay(?:er|ez|é)|paiements?|accept(?:ons|e))(?![\p{L}\p{N}])/u;

export const payment = topic<Payment>({
  id: 'payment',
  named: false,
  told({ kind, about, says }) {
    if (kind === 'price' || kind === 'stock' || kind === 'hours') return null;
    const ways = waysIn(says);
    if (Object.keys(ways).length === 0 || !(PAYS.test(`${about} ${says}`) || kind === 'policy')) return null;
    return ways;
  },
  claims: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { says } = sentence;
      if (!PAYS.test(says) || says.endsWith('?')) return [];
      return PATTERNS().flatMap(({ way, there, not }) =>
        [...says.matchAll(there)].map(({ 0: words, index }) => ({
          start: sentence.start + index,
          end: sentence.start + index + words.length,
          value: { [way]: !not.test(says.slice(0, index)) },
          of: NOTHING,
        })),
      );
    }),
  agrees(claim, fact) {
    const compared = Object.keys(claim).filter((way) => Object.hasOwn(fact, way));
    return compared.length === 0 ? null : compared.every((way) => claim[way] === fact[way]);
  },
  answer: () => null,
});

const NOTHING: ReadonlySet<string> = new Set();

function waysIn(says: string): Payment {
  const found = PATTERNS().flatMap(({ way, there, not }) => {
    const [first] = says.matchAll(there);
    return first ? [[way, !not.test(says.slice(0, first.index))] as const] : [];
  });
  return Object.fromEntries(found);
}
