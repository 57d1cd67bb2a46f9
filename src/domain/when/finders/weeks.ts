import { addDays, type Day } from '../../days';
import { mondayOf, weekdayAt } from '../calendar';
import { type DayFinder, finder, once } from '../found-day';

const FRIDAY = 4;
const SATURDAY = 5;

/** Weeks, their beginnings, middles and ends, and weekends. A week begins on Monday. */
export const weeks: readonly DayFinder[] = [
  finder(
    /\b(?:(?:the )?(?<place>end|close|beginning|start|middle|later part)(?: of)? |(?<short>early|later?|mid|some ?time|first thing)[- ](?:in )?)?(?:the )?(?:(?<after>week after next)|(?:(?<which>this|next|following) )?(?:working |business )?week)\b/giu,
    ({ place, short, which = '', after }, { today }) => {
      const where = (place ?? short ?? '').toLowerCase();
      // “the week” alone is no time; “the end of the week” is this one's.
      if (!after && which === '' && where === '') return null;
      const ahead = after ? 2 : /^(?:next|following)$/i.test(which) ? 1 : 0;
      return ahead === 0 ? thisWeek(where, today) : { ...once(inWeek(where, today, ahead)), today: false };
    },
  ),
  finder(/\beow\b/giu, (_, { today }) => thisWeek('end', today)),
  finder(/\bmid-?week\b/giu, (_, { today }) => {
    const wednesday = addDays(mondayOf(today), 2);
    return { ...once(wednesday > today ? wednesday : addDays(wednesday, 7)), today: false };
  }),
  finder(
    /\b(?<after>(?:right |straight )?after )?(?:(?<next>next )|(?<led>over |at |on |during |by )?(?:(?:the|this)(?: coming)? )?)week-?end\b/giu,
    ({ after, next }, { today }) => {
      const monday = addDays(mondayOf(today), next ? 7 : 0);
      const saturday = addDays(monday, SATURDAY);
      if (after) return { ...once(addDays(monday, 7)), today: false };
      if (saturday > today) return { ...once(saturday), today: false };
      const sunday = addDays(saturday, 1);
      return { ...once(sunday), today: sunday === today };
    },
  ),
];

/** Before its Friday that, or with “later” two days from now; from then on the next day that is left of it. */
function thisWeek(where: string, today: Day) {
  const friday = addDays(mondayOf(today), FRIDAY);
  const sunday = addDays(friday, 2);
  const wanted = where === 'later' ? addDays(today, 2) : friday;
  if (today < friday) return { ...once(wanted < friday ? wanted : friday), today: false };
  return { ...once(today === friday ? today : sunday), today: true };
}

function inWeek(where: string, today: Day, ahead: number): Day {
  const monday = addDays(mondayOf(today), ahead * 7);
  if (/^(?:end|close|late$)/.test(where)) return addDays(monday, FRIDAY);
  if (/^mid/.test(where)) return addDays(monday, 2);
  if (/^later/.test(where)) return addDays(monday, 3);
  if (/^(?:early|beginning|start|first)/.test(where)) return monday;
  // “next week”: a week from now, and at a weekend its Monday.
  const weekday = (weekdayAt(today) + 6) % 7;
  return weekday > FRIDAY ? monday : addDays(monday, weekday);
}
