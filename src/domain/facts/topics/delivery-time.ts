import { type Length, lengthsIn } from '../quantities';
import { spokenOf } from '../reading';
import { topic } from '../topic';

const BRINGS =
  /(?<![\p{L}\p{N}])(?:deliver(?:y|ies|ing|ed|s)?|shipp?(?:ing|ed|s)?|arriv(?:e|es|al)|(?:have|get) it (?:in|within|after)|(?:with|at) you (?:in|within)|versand|liefer(?:n|ung|zeit)|env[ií]os?|enviamos|entregas?|entregamos|lleg(?:a|an)|cheg(?:a|am)|livraison|livr(?:er|ons|ée?))(?![\p{L}\p{N}])/u;
/** Of how far and how big things speak other numbers. */
const OTHER = /return|refund|warranty|guarantee|cancel|garantie|rückgabe|garantía|garantia/u;

export const deliveryTime = topic<Pick<Length, 'from' | 'to' | 'bound'>>({
  id: 'delivery-time',
  named: false,
  told({ kind, about, says }) {
    if (kind !== 'delivery' && !BRINGS.test(about)) return null;
    const [first] = lengthsIn(says);
    return first ?? null;
  },
  claims(reading) {
    return reading.sentences.flatMap((sentence) => {
      if (!BRINGS.test(sentence.says) || OTHER.test(sentence.says) || sentence.says.endsWith('?')) return [];
      const [first] = lengthsIn(sentence.says);
      if (!first) return [];
      const { start, end } = first;
      return [
        {
          start: start + sentence.start,
          end: end + sentence.start,
          value: first,
          of: spokenOf(reading, sentence),
        },
      ];
    });
  },
  agrees(claim, fact) {
    const most = fact.bound === 'least' ? Number.POSITIVE_INFINITY : fact.to;
    if (claim.bound === 'least') return claim.to <= most * 1.03;
    if (claim.bound === 'most') return claim.to >= fact.to * 0.97;
    const least = fact.bound === 'most' ? 0 : fact.from;
    return claim.to >= least * 0.97 && claim.from <= most * 1.03;
  },
  answer({ says }) {
    const [first] = lengthsIn(says);
    return first ?? null;
  },
});
