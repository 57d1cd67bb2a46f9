import { aboutsWithin, type Reading, spokenOf } from '../reading';
import { type Topic, topic } from '../topic';
import { LIMIT_SORTS, type LimitSort } from './limit-sorts';

/** How old, how far or how late: what a fact allows; or what a draft agrees to. */
type Limit = { least?: number; most?: number; strict: boolean } | { agreed: number; free: boolean };

/** Only so far, and no further. */
const STRICT =
  /(?<![\p{L}])(?:only|nobody|no(?:t|ne)? (?:further|farther|more|one|under|beyond|over|after)|max\.?|must|min(?:imum)?\.?|nur|höchstens|sólo|solo|só|máximo|seulement|pas plus)(?![\p{L}])|\+/u;
const AGREES =
  /(?<![\p{L}])(?:yes|yep|yeah|yup|aye|sure|certainly|of course|no (?:bother|problem|probs|worries)|can|could|able|welcome|fine|happy|pleased|delighted|grand|absolutely|definitely|ok|okay|ja|klar|gerne?|können|sí|claro|podemos|puede|sim|pode|oui|pouvons|peut)(?![\p{L}])/u;
const DENIES =
  /(?<![\p{L}])(?:not|cannot|cant|dont|wont|isnt|sorry|afraid|unfortunately|but|too|outside|beyond|further than|have to be|has to be|must|needs? to be|once|until|no (?!bother|problem|probs|worries|charge|fee|cost|extra)|leider|nicht|pero|no puede|mas|não|mais|pas)(?![\p{L}])|n't(?![\p{L}])/u;
const FREE =
  /(?<![\p{L}])(?:free|no (?:extra )?(?:charge|fee|cost)|on us|on the house|complimentary|compliments|kostenlos|gratis|gratuit)(?![\p{L}])/u;

/** Each sort of limit as a topic. To add one: an entry in `LIMIT_SORTS`. */
export const limits: readonly Topic[] = LIMIT_SORTS.map(limit);

function limit({ id, told, amounts, strict }: LimitSort): Topic {
  return topic<Limit>({
    id: `limit-${id}`,
    lone: id === 'age' || id === 'kg' || id === 'cm' || id === 'litre',
    named: !(id === 'age' || id === 'far' || id === 'late'),
    told({ kind, about, says }) {
      if (kind === 'price' || (kind === 'stock' && id !== 'notice') || kind === 'hours') return null;
      const found = told(`${about} ${says}`);
      return found && { ...found, strict: strict ?? STRICT.test(says) };
    },
    claims(reading) {
      if (DENIES.test(reading.plain) || !AGREES.test(reading.plain)) return [];
      const own = reading.sentences.flatMap((sentence) =>
        sentence.says.endsWith('?')
          ? []
          : amounts(sentence.says, reading.now).map(({ start, end, amount }) => ({
              start: sentence.start + start,
              end: sentence.start + end,
              amount,
              sentence,
            })),
      );
      const free = FREE.test(reading.plain);
      const claims = own.map(({ start, end, amount, sentence }) => ({
        start,
        end,
        value: { agreed: amount, free },
        of: meantBy(reading, sentence),
      }));
      if (claims.length > 0) return claims;
      const theirs = amounts(reading.post, reading.now);
      const [word] = [...reading.plain.matchAll(new RegExp(AGREES, 'gu'))];
      const [only] = theirs;
      if (!word || !only || theirs.length > 1) return [];
      const of = new Set([...reading.asked, ...reading.names.flatMap(({ abouts }) => [...abouts])]);
      return [
        { start: word.index, end: word.index + word[0].length, value: { agreed: only.amount, free }, of },
      ];
    },
    agrees(claim, fact) {
      if (!('agreed' in claim) || 'agreed' in fact) return null;
      const inside =
        claim.agreed >= (fact.least ?? 0) && claim.agreed <= (fact.most ?? Number.POSITIVE_INFINITY);
      if (inside) return true;
      return fact.strict || claim.free ? false : null;
    },
    answer: () => null,
  });
}

function meantBy(reading: Reading, sentence: Reading['sentences'][number]): ReadonlySet<string> {
  const here = aboutsWithin(reading, sentence);
  if (here.size > 0) return here;
  const spoken = spokenOf(reading, sentence);
  return spoken.size > 0 ? spoken : reading.asked;
}
