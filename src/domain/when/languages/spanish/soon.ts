import { addDays, type Day } from '../../../days';
import { weekdayFrom } from '../../calendar';
import { type DayFinder, finder, once } from '../../found-day';
import { soonAfter } from '../../soon-after';
import { timeOf } from '../../time-of';
import { WEEKDAY, weekdayOf, wordsLike } from './words';

const EVENING = '20:00';

/** Today, the days beside it and those just gone by. */
export const soon: readonly DayFinder[] = [
  finder(
    wordsLike(
      '(?:hoy(?: mismo)?|ahora(?: mismo)?|ya mismo|enseguida|en seguida|cuanto antes|lo antes posible|(?:en|dentro de) un (?:rato|momento|ratito)|más tarde)',
    ),
    (_, { today }) => ({ ...once(today), today: true }),
  ),
  finder(wordsLike('esta (?<part>mañana|tarde|noche)'), ({ part = '' }, { today, now }) => {
    if (/^ma/i.test(part)) return { ...once(today), today: true, time: '09:00' };
    if (/^t/i.test(part)) return { ...once(today), today: true, time: '16:30' };
    // “esta noche” said at ten is not over.
    const time = timeOf(now) >= EVENING ? soonAfter(now) : EVENING;
    return { ...once(today), today: true, ...(time && { time }) };
  }),
  // “por la mañana” is a part of a day.
  finder(
    wordsLike('(?<!(?:la|esta|una|cada|media|primera hora de) )(?<after>pasado )?mañana(?: mismo)?'),
    ({ after }, { today }) => ({ ...once(addDays(today, after ? 2 : 1)), today: false }),
  ),
  finder(wordsLike('(?:(?<before>anteayer|antes de ayer|antier)|ayer|anoche)'), ({ before }, { today }) => ({
    ...once(addDays(today, before ? -2 : -1)),
    today: false,
  })),
  finder(
    wordsLike(`(?:el )?(?:pasado (?<one>${WEEKDAY})|(?<other>${WEEKDAY}) pasado)`),
    ({ one, other }, { today }) => ({ ...once(last(weekdayOf(one ?? other ?? ''), today)), today: false }),
  ),
  // Understood only to say that it is over.
  finder(wordsLike('(?:la semana pasada|el mes pasado|el año pasado)'), (_, { today, whole }) =>
    whole ? { ...once(addDays(today, -7)), today: false } : null,
  ),
];

function last(weekday: number, today: Day): Day {
  return weekdayFrom(addDays(today, -7), weekday);
}
