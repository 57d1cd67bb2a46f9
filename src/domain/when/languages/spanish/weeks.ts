import { type DayFinder, finder } from '../../found-day';
import { inWeek, midweek, thisWeek, weekend } from '../../weeks';
import { PLACE, placeOf } from './places';
import { plain, wordsLike } from './words';

/** Weeks, their beginnings, middles and ends, and weekends. A week begins on Monday. */
export const weeks: readonly DayFinder[] = [
  finder(
    wordsLike(
      `${PLACE}?(?:la )?(?<which>próxima semana|semana (?:que viene|próxima|siguiente))(?<after> (?:no, )?la otra)?`,
    ),
    ({ place, after }, { today }) => inWeek(placeOf(place), today, after ? 2 : 1),
  ),
  // “la semana” alone is no time, and “fin de semana” is the weekend.
  finder(
    wordsLike(`(?:${PLACE}(?:la |esta )semana|(?:a )?(?:finales|final) de semana|(?<this>esta semana))`),
    ({ place, this: bare }, { today }) => thisWeek(bare ? null : (placeOf(place) ?? 'last'), today),
  ),
  finder(wordsLike('(?:a )?(?:mitad|mediados) de semana'), (_, { today }) => midweek(today)),
  finder(
    wordsLike(
      '(?:(?<after>después del|tras el|pasado el) |(?:el|este|en el|durante el) )?(?:próximo )?(?:fin de semana|finde)(?: que viene| próximo)?',
    ),
    ({ after }, { today }, { words }) =>
      weekend(today, 0, after !== undefined && /^(?:desp|tras|pasado)/.test(plain(words))),
  ),
];
