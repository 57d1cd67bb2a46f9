import { addDays } from '../../../days';
import { mondayOf, weekdayFrom } from '../../calendar';
import { type DayFinder, finder, once } from '../../found-day';
import { SHORT_WEEKDAY, WEEKDAY, weekdayOf, wordsLike } from './words';

const NEXT_WEEK = '(?:la semana que viene|la próxima semana|la semana próxima|la semana siguiente)';

/** `el viernes`, `el próximo viernes` and `el viernes que viene` are the next one, never today. */
export const weekdays: readonly DayFinder[] = [
  finder(
    wordsLike(`(?:(?:el|este) )?(?:próximo )?(?<weekday>${WEEKDAY})(?: que viene| próximo| de esta semana)?`),
    ({ weekday = '' }) => ({
      on: (earliest) => weekdayFrom(earliest, weekdayOf(weekday)),
      today: false,
    }),
  ),
  finder(wordsLike(`(?<weekday>${SHORT_WEEKDAY})`), ({ weekday = '' }, { whole }) =>
    whole ? { on: (earliest) => weekdayFrom(earliest, weekdayOf(weekday)), today: false } : null,
  ),
  finder(
    wordsLike(
      `(?:(?:el )?(?<one>${WEEKDAY}),? (?:de )?${NEXT_WEEK}|${NEXT_WEEK},? (?:el )?(?<other>${WEEKDAY}))`,
    ),
    ({ one, other }, { today }) => ({
      ...once(addDays(mondayOf(today), 7 + ((weekdayOf(one ?? other ?? '') + 6) % 7))),
      today: false,
    }),
  ),
];
