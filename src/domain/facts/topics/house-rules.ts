import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import { amountOf } from '../../sums';
import { countedIn } from '../counted';
import { moneyIn } from '../money';
import { type Length, lengthsIn, percentsIn, sameLength } from '../quantities';
import { aboutsWithin, namesWithin } from '../reading';
import { type Topic, topic } from '../topic';
import { variantsMeant, variantWords } from '../variants';

/** The number that a rule of the house has: so long to return something, so many percent off; none: no deposit. */
type Measure =
  | { length: Length }
  | { percent: number }
  | { amount: number; currency: string | null }
  | { people: number }
  | { none: true };
type Found = Stretch & { measure: Measure };

/** What a fact says of a rule, each with the words that tell it from the others; or what a draft claims. */
type Rule =
  | { measures: readonly (Found & { words: ReadonlySet<string> })[] }
  | { claimed: Measure; around: string };

/** Rules of the house and what each is called by, in five languages. To add one: a line here. */
const RULES = {
  returns:
    'returns?|returned|returning|(?:send|bring|take|give) (?:it|them) back|exchange[ds]?|refund(?:s|ed)?|money back|rückgabe|zurückgeben|zurückschicken|umtausch(?:en)?|devol\\p{L}*|troca(?:s|r)?|cambios?|retour\\p{L}*|rembours\\p{L}*',
  warranty: 'warrant(?:y|ies)|guarantee[ds]?|garantie|gewährleistung|garantía|garantia|garanti(?:e?s|e?)',
  cancelling:
    'cancel\\p{L}*|reschedul(?:e|ing)|notice|storn\\p{L}*|absag\\p{L}*|kündigen|kündigung(?:sfrist)?|annul\\p{L}*|anul\\p{L}*|résilier',
  deposit:
    'deposits?|down ?payment|up ?front|(?<!in )advance(?= payment|[.,;:?!]|$| do|,? with)|anzahlung|anzahlen|depósito|señal|sinal|acompte',
  discount: 'discounts?|off|reduction|rabatt|nachlass|descuento|desconto|remise|réduction',
  replacing: 'replace[sd]?|replacement|ersetzen|ersatz|reemplaz\\p{L}*|substitu\\p{L}*|remplac\\p{L}*',
  vouchers: 'vouchers?|gift ?cards?|gutscheine?|tarjetas? regalo|vales?|cartes? cadeaux?',
  capacity:
    'capacity|seats?|seating|sleeps|holds|fits|room for|space for|platz für|plätze|fassungsvermögen|capacidad|capacidade|lugares|places',
} as const;
/** Rules that can be a sum: `a £50 deposit`, `10 € off`. */
const IN_MONEY: readonly string[] = ['deposit', 'discount'];
const NO_DEPOSIT =
  /(?<![\p{L}\p{N}])(?:no|without(?: an?)?|don't (?:take|ask for|need|want|require) (?:an? |any )?|zero|0|keine|ohne|sin|sem|pas d'|sans) ?(?:deposit|down ?payment|anzahlung|depósito|señal|sinal|acompte)(?![\p{L}\p{N}])/gu;

/** “Half up front”, “we charge half”. */
const HALF =
  /(?<![\p{L}])(?:(?<half>half|50\/50|die hälfte|la mitad|metade|la moitié)|(?:a )?(?<third>third)|(?:a )?(?<quarter>quarter)|(?<full>full|whole))(?= (?:up ?front|down|in advance|as (?:a )?deposit|deposit|of (?:it|the)|the (?:price|fee|cost|money|rate)|to (?:hold|book|secure)|now|price|amount|refund|(?:your|the) (?:money|deposit)|vorab|por adelantado|adiantad|à l'avance)|[.,;]|$)/gu;
/** “100 deposit”, “a deposit of 100”. */
const BARE =
  /(?<![\p{L}\p{N}.,€$£])(?<a>\d+(?:[.,]\d{2})?)(?= deposit)|(?<=deposit (?:is |of |is just |would be |just )?)(?<b>\d+(?:[.,]\d{2})?)(?![\p{L}\p{N}%€$£]| ?(?:%|percent|per cent|euro|quid|pound|dollar|days?|weeks?|hours?))/gu;
const WORDS = lazily(() =>
  Object.values(RULES).map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')),
);

/** The words of any rule. */
export const OF_RULES = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.values(RULES).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
);

/** Each rule of the house as a topic. */
export const houseRules: readonly Topic[] = Object.keys(RULES).map((id, place) => rule(id, place));

function rule(id: string, place: number): Topic {
  return topic<Rule>({
    id,
    named: false,
    told({ kind, about, says }) {
      const may = kind === 'policy' || kind === 'delivery' || kind === 'other';
      if (!may || wordsOf(place, `${about} . ${says}`).length === 0) return null;
      // What it is about tells whose its numbers are; else the word beside each does.
      const sure = wordsOf(place, about).length > 0;
      const found = measuresIn(id, says).filter((one) => sure || belongs(one, place, says));
      const words = variantWords(says, found);
      const measures = found.map((one, index) => ({ ...one, words: words[index] ?? new Set<string>() }));
      return measures.length > 0 ? { measures } : null;
    },
    claims: (reading) =>
      reading.sentences.flatMap((sentence) => {
        const own = wordsOf(place, sentence.says).length > 0;
        // “If I cancel?” “No charge up to 24 hours before”: the post says of what.
        const asked = !own && !OF_RULES().test(reading.plain) && asksOnly(place, reading.post);
        const others = namesWithin(reading, sentence).some(({ abouts }) =>
          [...abouts].every((about) => !reading.asked.has(about)),
        );
        if (!own && (!asked || others)) return [];
        const of = aboutsWithin(reading, sentence);
        return measuresIn(id, sentence.says)
          .filter((found) => asked || belongs(found, place, sentence.says))
          .map(({ start, end, measure }) => ({
            start: sentence.start + start,
            end: sentence.start + end,
            value: { claimed: measure, around: sentence.says },
            of,
          }));
      }),
    agrees(claim, fact) {
      if (!('claimed' in claim) || !('measures' in fact)) return null;
      const compared = variantsMeant(fact.measures, claim.around).flatMap(
        ({ measure }) => same(claim.claimed, measure) ?? [],
      );
      return compared.length === 0 ? null : compared.includes(true);
    },
    answer({ says }) {
      const found = measuresIn(id, says);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  });
}

/** Whether two measures are one; null: they are of different sorts. */
function same(claim: Measure, fact: Measure): boolean | null {
  if ('none' in claim || 'none' in fact) return 'none' in claim && 'none' in fact;
  // There is room for fewer as well.
  if ('people' in claim)
    return !('people' in fact) || claim.people < fact.people ? null : claim.people === fact.people;
  if ('percent' in claim) return 'percent' in fact ? claim.percent === fact.percent : null;
  if ('amount' in claim) {
    if (!('amount' in fact) || (claim.currency && fact.currency && claim.currency !== fact.currency))
      return null;
    return claim.amount === fact.amount;
  }
  return 'length' in fact ? sameLength(claim.length.to, fact.length.to) : null;
}

/** Whether a post speaks of this rule and of no other. */
function asksOnly(place: number, post: string): boolean {
  return WORDS().every((_, rule) => wordsOf(rule, post).length > 0 === (rule === place));
}

function wordsOf(place: number, says: string): Stretch[] {
  const pattern = WORDS()[place];
  if (!pattern) return [];
  return [...says.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function measuresIn(id: string, says: string): Found[] {
  if (id === 'capacity')
    return countedIn(says).flatMap(({ start, end, count, of }) =>
      of === 'people' ? [{ start, end, measure: { people: count } }] : [],
    );
  const lengths = lengthsIn(says).map(
    (length): Found => ({ start: length.start, end: length.end, measure: { length } }),
  );
  const percents = percentsIn(says).map(
    ({ start, end, percent }): Found => ({ start, end, measure: { percent } }),
  );
  const halves = [...says.matchAll(HALF)].map(
    ({ 0: said, index, groups }): Found => ({
      start: index,
      end: index + said.length,
      measure: { percent: groups?.half ? 50 : groups?.full ? 100 : groups?.third ? 33 : 25 },
    }),
  );
  const bare = (id === 'deposit' ? [...says.matchAll(BARE)] : []).flatMap(
    ({ 0: said, index, groups }): Found[] => {
      const amount = amountOf(groups?.a ?? groups?.b ?? '');
      return amount === null
        ? []
        : [{ start: index, end: index + said.length, measure: { amount, currency: null } }];
    },
  );
  const sums = (IN_MONEY.includes(id) ? moneyIn(says) : []).map(
    ({ start, end, amount, currency }): Found => ({ start, end, measure: { amount, currency } }),
  );
  const none = (id === 'deposit' ? [...says.matchAll(NO_DEPOSIT)] : []).map(
    ({ 0: said, index }): Found => ({ start: index, end: index + said.length, measure: { none: true } }),
  );
  return [...lengths, ...percents, ...halves, ...bare, ...sums, ...none].sort((a, b) => a.start - b.start);
}

/** A number is of the rule that is called nearest to it: `30 days to return it and two years of warranty`. */
function belongs(found: Stretch, place: number, says: string): boolean {
  const away = WORDS().map((_, rule) =>
    Math.min(
      ...wordsOf(rule, says).map(({ start, end }) => Math.max(0, start - found.end, found.start - end)),
    ),
  );
  return away[place] === Math.min(...away);
}
