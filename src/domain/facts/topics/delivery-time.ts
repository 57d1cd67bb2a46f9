import type { Sentence } from '../../review/draft-text';
import type { Stretch } from '../../stretch';
import { type Length, lengthsIn } from '../quantities';
import { aboutsWithin, spokenOf } from '../reading';
import { topic } from '../topic';

const BRINGS =
  /(?<![\p{L}\p{N}])(?:deliver(?:y|ies|ing|ed|s)?|shipp?(?:ing|ed|s)?|arriv(?:e|es|al)|we post|posted|(?:by|in the) post|ready (?:in|within)|(?:have|get) it (?:in|within|after)|(?:with|at) you (?:in|within)|versand|liefer(?:n|t|ung|zeit)|fertig in|env[ií]os?|enviamos|entregas?|entregamos|lleg(?:a|an)|cheg(?:a|am)|livraison|livr(?:er|ons|ée?)|prête?s? (?:en|sous))(?![\p{L}\p{N}])/u;
/** Lengths beside these are no time of delivery. */
const OTHER = /return|refund|warranty|guarantee|cancel|garantie|rückgabe|garantía|garantia/u;

/** How long it takes; of a fact one or several, as `2-3 days, express next day`. */
type Times = readonly Pick<Length, 'from' | 'to' | 'bound'>[];

export const deliveryTime = topic<Times>({
  id: 'delivery-time',
  named: false,
  told({ kind, about, says }) {
    if (kind !== 'delivery' && !BRINGS.test(about)) return null;
    const times = lengthsIn(says);
    return times.length > 0 ? times : null;
  },
  claims(reading) {
    return reading.sentences.flatMap((sentence) => {
      if (OTHER.test(sentence.says) || sentence.says.endsWith('?')) return [];
      const brings = BRINGS.test(sentence.says);
      return lengthsIn(sentence.says).flatMap((length, index) => {
        const { start, end } = partAt(sentence, length);
        const here = aboutsWithin(reading, { start, end });
        // Of several lengths the later ones may be of anything, if nothing says of what.
        if ((index > 0 || !brings) && here.size === 0) return [];
        const of = here.size > 0 ? here : spokenOf(reading, { ...sentence, end });
        return [
          {
            start: length.start + sentence.start,
            end: length.end + sentence.start,
            value: [length],
            of,
            strictly: !brings,
          },
        ];
      });
    });
  },
  agrees: ([claim], facts) => (claim ? facts.some((fact) => goes(claim, fact)) : null),
  answer({ says }) {
    const times = lengthsIn(says);
    return times.length === 1 ? (times[0] ?? null) : null;
  },
});

function goes(claim: Times[number], fact: Times[number]): boolean {
  const most = fact.bound === 'least' ? Number.POSITIVE_INFINITY : fact.to;
  if (claim.bound === 'least') return claim.to <= most * 1.03;
  if (claim.bound === 'most') return claim.to >= fact.to * 0.97;
  const least = fact.bound === 'most' ? 0 : fact.from;
  return claim.to >= least * 0.97 && claim.from <= most * 1.03;
}

/** The part of a sentence in which something stands: `3 days, express next day` are two. */
function partAt({ start, says }: Sentence, place: Stretch): Stretch {
  const ends = [...says.matchAll(/[,;:]\s| (?:or|but|oder|aber|o|pero|ou|mas|mais) /gu)];
  const from = ends.findLast(({ index }) => index < place.start);
  const to = ends.find(({ index }) => index >= place.end);
  return { start: start + (from ? from.index + from[0].length : 0), end: start + (to?.index ?? says.length) };
}
