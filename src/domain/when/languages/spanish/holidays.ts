import { addDays } from '../../../days';
import { easterOf, monthIn, yearOf } from '../../calendar';
import { again, type DayFinder, finder } from '../../found-day';
import { backAt, type Holiday, holidayFinder } from '../../holiday';
import { loose, wordsLike } from './words';

const [JUNE, AUGUST] = [6, 8];

/** Days that are kept on one date wherever Spanish is spoken. */
const HOLIDAYS: readonly Holiday[] = [
  { says: 'nochebuena', in: (year) => `${year}-12-24`, over: 3, lead: 2 },
  { says: '(?:el día de )?navidad(?:es)?', in: (year) => `${year}-12-25`, over: 2, lead: 3 },
  { says: '(?:nochevieja|noche vieja|fin de año)', in: (year) => `${year}-12-31`, over: 2, lead: 1 },
  { says: '(?:el )?año nuevo', in: (year) => `${year}-01-01`, over: 1, lead: 3 },
  { says: '(?:(?:el día de |los )?reyes(?: magos)?)', in: (year) => `${year}-01-06`, over: 1, lead: 3 },
  { says: 'san valentín', in: (year) => `${year}-02-14`, over: 1, lead: 3 },
  { says: '(?:la )?semana santa', in: (year) => addDays(easterOf(year), -7), over: 9, lead: 2 },
  { says: '(?:el )?viernes santo', in: (year) => addDays(easterOf(year), -2), over: 4, lead: 1 },
  { says: '(?:el )?lunes de pascua', in: (year) => addDays(easterOf(year), 1), over: 1, lead: 4 },
  { says: '(?:el )?domingo de (?:pascua|resurrección)', in: easterOf, over: 2, lead: 3 },
  { says: '(?:el día de )?todos los santos', in: (year) => `${year}-11-01`, over: 1, lead: 3 },
];

/** Holidays by name, and “después de las vacaciones”. */
export const holidays: readonly DayFinder[] = [
  ...HOLIDAYS.map((holiday) => holidayFinder({ ...holiday, says: loose(holiday.says) })),
  finder(
    wordsLike(
      '(?:(?:después de|tras|pasadas|a la vuelta de) (?:las )?(?:vacaciones|fiestas)(?: de (?:verano|invierno|navidad))?|(?:después del|tras el|pasado el) verano)',
    ),
    (_, { today }, { words }) => {
      const month = monthIn(today);
      const inSummer = !/invierno|navidad|fiestas/i.test(words) && month >= JUNE && month <= AUGUST;
      return { ...backAt(/verano/i.test(words) || inSummer ? '09-01' : '01-07', today), today: true };
    },
  ),
  finder(wordsLike('antes de las (?:vacaciones|fiestas)(?: de navidad)?'), (_, { today }) => ({
    ...again((round) => `${yearOf(today) + round}-12-20`),
    today: false,
  })),
];
