import { addDays } from '../../../days';
import { easterOf, monthIn, nthWeekday, yearOf } from '../../calendar';
import { again, type DayFinder, finder } from '../../found-day';
import { backAt, type Holiday, holidayFinder } from '../../holiday';

const THURSDAY = 4;
const [JUNE, AUGUST] = [6, 8];

/** Days that all of a country keep. Those that fall on other days elsewhere are left out. */
const HOLIDAYS: readonly Holiday[] = [
  { says: '(?:christmas|xmas) eve', in: (year) => `${year}-12-24`, over: 3, lead: 2 },
  { says: '(?:christmas|xmas)(?: day)?', in: (year) => `${year}-12-25`, over: 2, lead: 3 },
  { says: 'boxing day', in: (year) => `${year}-12-26`, over: 1, lead: 3 },
  { says: "new year['’]?s eve", in: (year) => `${year}-12-31`, over: 2, lead: 1 },
  { says: "(?:the )?new year(?:['’]?s)?(?: day)?", in: (year) => `${year}-01-01`, over: 1, lead: 3 },
  { says: "valentine['’]?s?(?: day)?", in: (year) => `${year}-02-14`, over: 1, lead: 3 },
  { says: 'good friday', in: (year) => addDays(easterOf(year), -2), over: 4, lead: 1 },
  { says: 'easter monday', in: (year) => addDays(easterOf(year), 1), over: 1, lead: 4 },
  { says: 'easter(?: sunday)?', in: easterOf, over: 2, lead: 3 },
  { says: "hallowe['’]?en", in: (year) => `${year}-10-31`, over: 1, lead: 3 },
  { says: 'thanksgiving(?: day)?', in: (year) => nthWeekday(year, 11, THURSDAY, 4), over: 4, lead: 1 },
  { says: 'black friday', in: (year) => addDays(nthWeekday(year, 11, THURSDAY, 4), 1), over: 3, lead: 2 },
  { says: 'cyber monday', in: (year) => addDays(nthWeekday(year, 11, THURSDAY, 4), 4), over: 1, lead: 4 },
];

/** Holidays by name, and “after the holidays”. */
export const holidays: readonly DayFinder[] = [
  ...HOLIDAYS.map(holidayFinder),
  finder(
    /\b(?:after|following) the (?:(?:summer|school|winter|christmas) )?(?:holidays?|break|vacation)\b|\bafter (?:the )?summer\b/giu,
    (_, { today }, { words }) => {
      const summer = /summer/i.test(words);
      const month = monthIn(today);
      const inSummer = !/winter|christmas/i.test(words) && month >= JUNE && month <= AUGUST;
      return { ...backAt(summer || inSummer ? '09-01' : '01-02', today), today: true };
    },
  ),
  finder(/\bbefore the (?:(?:winter|christmas) )?(?:holidays|break)\b/giu, (_, { today }) => ({
    ...again((round) => `${yearOf(today) + round}-12-20`),
    today: false,
  })),
];
