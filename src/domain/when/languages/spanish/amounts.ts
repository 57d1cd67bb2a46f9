import { fromNow } from '../../amount';
import { type DayFinder, type FinderGiven, finder } from '../../found-day';
import { NUMBER, numberOf, UNIT, unitOf, wordsLike } from './words';

const AMOUNT = `(?<count>${NUMBER}) ?(?<unit>${UNIT})(?<half> y medi[oa])?`;

/** So long from now, or ago: `en dos semanas`, `dentro de una hora y media`, `hace tres días`. */
export const amounts: readonly DayFinder[] = [
  finder(
    wordsLike(
      `(?:en|dentro de|de aquí a)(?: unos| unas| más o menos| como mucho)? ${AMOUNT}(?! (?:antes|de garantía))`,
    ),
    (groups, given) => amount(groups, given, 1),
  ),
  finder(wordsLike(`hace(?: unos| unas| como)? ${AMOUNT}`), (groups, given) => amount(groups, given, -1)),
  finder(wordsLike('(?:en|dentro de) (?:un )?(?<unit>mes|día|año) y medio'), ({ unit = '' }, given) =>
    amount({ count: 'un', unit, half: 'y medio' }, given, 1),
  ),
  finder(wordsLike(`(?<=^\\s*\\+?\\s*)${AMOUNT}(?=\\s*$)`), (groups, given) =>
    given.whole ? amount(groups, given, 1) : null,
  ),
];

function amount(
  { count = '', unit: word = '', half }: Record<string, string | undefined>,
  given: FinderGiven,
  way: 1 | -1,
) {
  const { unit, times } = unitOf(word);
  return fromNow(way * (numberOf(count) + (half ? 0.5 : 0)) * times, unit, given);
}
