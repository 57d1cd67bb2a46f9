import { dated, ofAnyMonth } from '../../dated';
import { type DayFinder, finder } from '../../found-day';
import { MONTH, monthOf, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY, wordsLike } from './words';

const DATE = '(?<date>[0-3]?\\d|primero|uno)(?:\\.?º|ero)?';

/** Dates as they are written: `el 3 de marzo`, `mar 24 nov 2026`, `el día 12`. Those in numbers alone English finds. */
export const written: readonly DayFinder[] = [
  finder(
    wordsLike(
      `(?:el )?(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),? )?(?:el )?(?:día )?${DATE}(?: de |-| )(?<month>${MONTH}|${SHORT_MONTH})(?:(?: de |, | del | |-)(?<year>\\d{4}))?`,
    ),
    ({ date, month = '', year }, { today }, { words }) =>
      dated(words, dateOf(date), monthOf(month), year, today),
  ),
  finder(
    wordsLike(
      `(?<led>(?:(?:el|al|del) )?día |(?:hasta|para|desde|antes de|después de) el |(?:al|del|el) )${DATE}`,
    ),
    ({ led = '', date }, { today, whole }, { after }) => {
      // “quiere el 12” may be a size; “el día 12” is none. “el 3 %”, “el 5,50” are no days.
      if (/^(?: ?[%€$£]|[.,:/]\d| de (?!la|madrugada))/u.test(after)) return null;
      return /d[íi]a|\s\S+ $/iu.test(led) || whole ? ofAnyMonth(dateOf(date), today) : null;
    },
  ),
  finder(
    wordsLike('(?:el(?: día)?|del|al|hasta el|para el|antes del) (?<date>[0-3]?\\d)[/.](?<month>[01]?\\d)'),
    ({ date, month }, { today }, { words, after }) =>
      /^[/.,:%]?\d|^ ?[%€$£]/.test(after)
        ? null
        : dated(words, Number(date), Number(month), undefined, today),
  ),
];

function dateOf(words: string | undefined): number {
  return /^(?:primero|uno)$/i.test(words ?? '') ? 1 : Number(words);
}
