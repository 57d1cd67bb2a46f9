import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import type { Named } from '../names';
import type { Reading } from '../reading';

/** That nothing is to be paid, in five languages. */
export const FREE =
  /(?<![\p{L}\p{N}-])(?:free(?: of charge)?(?! (?:to|time|on|in|at|for an?|from(?! ?[\d€$£])|until|till|this|next|tomorrow)(?![\p{L}]))|for free|for nothing|on us|on the house|no (?:charge|cost|fee)|costs? (?:you )?nothing|complimentary|frei haus|kostenlos|kostenfrei|(?:versand|porto)frei|gratis|umsonst|grátis|gratuit[eo]?s?)(?![\p{L}\p{N}])/u;

const AFTER = lazily(
  () =>
    new RegExp(
      `^(?:'?s)? (?:(?:is|are|was|comes?|ist|sind|es|son|é|são|est|sont|costs?|always|totally|completely|absolutely|also|for (?:you|guests)) ){0,3}(?:${FREE.source}|nothing(?![\\p{L}]))`,
      'u',
    ),
);
const BEFORE = /(?<![\p{L}\p{N}])(?:a |the |your |one )?(?<says>free|no|zero|gratis|kostenlose[rsn]?) $/u;
/** “no joining fee” is free; “no parking” is none at all. */
const FEE = /(?:fees?|charges?|costs?|gebühr(?:en)?|kosten|taxas?|cuota|frais)$/u;

/** Where a draft says of something it names that nothing is to be paid for it. */
export function freeOf(reading: Reading): (Stretch & { name: Named })[] {
  return reading.names.flatMap((name) => {
    const sentence = reading.sentences.find(({ start, end }) => start <= name.start && name.end <= end);
    if (!sentence || sentence.says.endsWith('?')) return [];
    const after = AFTER().exec(reading.plain.slice(name.end, sentence.end));
    if (after) return [{ start: name.start, end: name.end + after[0].length, name }];
    const before = BEFORE.exec(reading.plain.slice(sentence.start, name.start));
    const says = before?.groups?.says;
    if (!before || !says) return [];
    const fee = FEE.test(reading.plain.slice(name.start, name.end));
    if ((says === 'no' || says === 'zero') !== fee) return [];
    return [{ start: sentence.start + before.index, end: name.end, name }];
  });
}
