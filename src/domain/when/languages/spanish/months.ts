import { type DayFinder, finder } from '../../found-day';
import { inSpan, ofMonth, spanOf } from '../../spans';
import { PLACE, placeOf } from './places';
import { MONTH, monthOf, plain, wordsLike } from './words';

const UNITS: Record<string, 'month' | 'quarter' | 'year'> = {
  mes: 'month',
  trimestre: 'quarter',
  ano: 'year',
};
const SEASONS: Record<string, number> = { primavera: 3, verano: 6, otono: 9, invierno: 12 };

/** Months, quarters, seasons and years: their beginnings, middles and ends, or when they begin. */
export const months: readonly DayFinder[] = [
  finder(
    wordsLike(
      `${PLACE}?(?:(?:el|este|del|l) )?(?<which>próximo |este )?(?<unit>mes|trimestre|año)(?<next> que viene| próximo| siguiente)?`,
    ),
    ({ place, which, unit = '', next }, { today }, { words }) => {
      const where = placeOf(place);
      const ahead = next !== undefined || /^pr/i.test(which ?? '') ? 1 : 0;
      if (ahead === 0 && where === null && !/(?:^|\s)este\s/iu.test(words)) return null;
      const span = spanOf(UNITS[plain(unit)] ?? 'month', today, ahead);
      return inSpan(span, ahead === 0 ? (where ?? 'last') : where, today);
    },
  ),
  finder(
    wordsLike(
      `(?<!\\d (?:de )?)${PLACE}?(?:(?<led>en|para|hasta|desde|antes de|después de) )?(?<month>${MONTH})(?:(?: de| del|,)? (?<year>\\d{4}))?`,
    ),
    ({ place, led, month = '', year }, { today, whole }, { before, after }) => {
      const where = placeOf(place);
      // “Julio llamó”, “Abril quiere”: names as well.
      const alone = whole && `${before}${after}`.trim() === '';
      if (where === null && !led && !year && !alone) return null;
      return ofMonth(monthOf(month), year === undefined ? null : Number(year), where, today);
    },
  ),
  finder(
    wordsLike(
      '(?:en|este|esta|para|hasta|antes de|antes del) (?:la |el )?(?<season>primavera|verano|otoño|invierno)',
    ),
    ({ season = '' }, { today }) => ofMonth(SEASONS[plain(season)] ?? 3, null, null, today),
  ),
];
