import type { Stretch } from '../../stretch';
import { topic } from '../topic';

/** How far somebody comes or brings things. */
interface Distance {
  far: number;
  unit: 'mile' | 'km';
}

const WITHIN =
  /(?<![\p{L}\p{N}])(?:within|up to|inside|as far as|radius of|innerhalb von|im umkreis von|bis zu|bis|hasta|en un radio de|até|num raio de|jusqu'à|dans un rayon de)(?: (?:a|of|about))? (?<far>\d{1,4})[ -]?(?:(?<mile>miles?|mi)|km|kms|kilomet(?:re|er)s?|kilómetros?|quilómetros?|kilomètres?)(?![\p{L}\p{N}])/u;
const COMES =
  /(?<![\p{L}\p{N}])(?:deliver\p{L}*|shipping|ship|cover(?:s|ed)?|travel|come out|come to|drop (?:it|them)|bring (?:it|them)|collect(?:ion)?|pick(?:ed|s)? ?up|drop(?:ped|s)? ?off|call[- ]?outs?|liefer\p{L}*|kommen|envi\p{L}*|entreg\p{L}*|livr\p{L}*|vamos|fahren)(?![\p{L}\p{N}])/u;

export const howFar = topic<Distance>({
  id: 'how-far',
  named: false,
  told({ kind, about, says }) {
    if (kind !== 'delivery' && !COMES.test(`${about} ${says}`)) return null;
    return distanceIn(says)?.value ?? null;
  },
  claims: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const found =
        COMES.test(sentence.says) && !sentence.says.endsWith('?') ? distanceIn(sentence.says) : null;
      if (!found) return [];
      const { start, end, value } = found;
      return [{ start: sentence.start + start, end: sentence.start + end, value, of: NOTHING }];
    }),
  // “Within 10 miles it is free” may be said of somebody who is that near.
  agrees: (claim, fact) =>
    claim.unit !== fact.unit ? null : claim.far === fact.far ? true : claim.far > fact.far ? false : null,
  answer: ({ says }) => distanceIn(says),
});

const NOTHING: ReadonlySet<string> = new Set();

function distanceIn(says: string): (Stretch & { value: Distance }) | null {
  const found = WITHIN.exec(says);
  if (!found) return null;
  const { far = '', mile } = found.groups ?? {};
  const start = found.index + found[0].indexOf(far);
  const value: Distance = { far: Number(far), unit: mile ? 'mile' : 'km' };
  return { start, end: found.index + found[0].length, value };
}
