import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import { type Length, lengthsIn, sameLength } from '../quantities';
import { namesWithin } from '../reading';
import { type Topic, topic } from '../topic';

/** The number that a rule of the house has: so long to return something, so many percent off. */
type Measure = { length: Length } | { percent: number };
type Found = Stretch & { measure: Measure };

/** Rules of the house and what each is called by, in five languages. To add one: a line here. */
const RULES = {
  returns:
    'returns?|returned|returning|send (?:it|them) back|bring (?:it|them) back|exchange[ds]?|refund(?:s|ed)?|money back|rückgabe|zurückgeben|zurückschicken|umtausch(?:en)?|devol(?:ver|ución|uciones|ução|uções|vê-lo)|troca(?:s|r)?|cambios?|retours?|retourner|rembours(?:é|er|ement)',
  warranty: 'warrant(?:y|ies)|guarantee[ds]?|garantie|gewährleistung|garantía|garantia',
  cancelling:
    'cancel(?:s|led|ling|lation|lations)?|reschedul(?:e|ing)|storn(?:o|ieren|ierung)|absagen|cancelar|cancelación|cancelamento|annul(?:er|ation)',
  deposit: 'deposits?|down ?payment|anzahlung|depósito|señal|sinal|acompte',
  discount: 'discounts?|off|reduction|rabatt|nachlass|descuento|desconto|remise|réduction',
  replacing: 'replace[sd]?|replacement|ersetzen|ersatz|reemplaz\\p{L}*|substitu\\p{L}*|remplac\\p{L}*',
  vouchers: 'vouchers?|gift ?cards?|gutscheine?|tarjetas? regalo|vales?|cartes? cadeaux?',
} as const;

const PERCENT =
  /(?<![\p{L}\p{N}.,])(?<percent>\d{1,3}(?:[.,]\d)?) ?(?:%|per ?cent\b|prozent\b|por ciento|por cento|pour cent)/gu;
const WORDS = lazily(() =>
  Object.values(RULES).map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')),
);

/** Each rule of the house as a topic. */
export const houseRules: readonly Topic[] = Object.keys(RULES).map((id, place) => rule(id, place));

function rule(id: string, place: number): Topic {
  return topic<Measure>({
    id,
    named: false,
    told({ kind, about, says }) {
      const may = kind === 'policy' || kind === 'delivery' || kind === 'other';
      if (!may || wordsOf(place, `${about} . ${says}`).length === 0) return null;
      return measuresIn(says)[0]?.measure ?? null;
    },
    claims: (reading) =>
      reading.sentences.flatMap((sentence) => {
        if (wordsOf(place, sentence.says).length === 0) return [];
        const of = new Set(namesWithin(reading, sentence).flatMap(({ abouts }) => [...abouts]));
        return measuresIn(sentence.says)
          .filter((found) => belongs(found, place, sentence.says))
          .map(({ start, end, measure }) => ({
            start: sentence.start + start,
            end: sentence.start + end,
            value: measure,
            of,
          }));
      }),
    agrees(claim, fact) {
      if ('percent' in claim) return 'percent' in fact ? claim.percent === fact.percent : null;
      return 'length' in fact ? sameLength(claim.length.to, fact.length.to) : null;
    },
    answer: ({ says }) => measuresIn(says)[0] ?? null,
  });
}

function wordsOf(place: number, says: string): Stretch[] {
  const pattern = WORDS()[place];
  if (!pattern) return [];
  return [...says.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function measuresIn(says: string): Found[] {
  const lengths = lengthsIn(says).map(
    (length): Found => ({ start: length.start, end: length.end, measure: { length } }),
  );
  const percents = [...says.matchAll(PERCENT)].map(
    ({ 0: said, index, groups }): Found => ({
      start: index,
      end: index + said.length,
      measure: { percent: Number(groups?.percent?.replace(',', '.')) },
    }),
  );
  return [...lengths, ...percents].sort((a, b) => a.start - b.start);
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
