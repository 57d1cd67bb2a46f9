import { addDays, type Day } from '../days';
import { mondayOf, weekdayAt } from './calendar';
import { type FoundDay, once } from './found-day';

const FRIDAY = 4;
const SATURDAY = 5;

/** Where in a week. */
export type WeekPlace = 'first' | 'middle' | 'later' | 'last' | null;

type Said = Pick<FoundDay, 'on' | 'today'>;

/** Before its Friday that, or with “later” two days from now; from then on the next day that is left of it. */
export function thisWeek(place: WeekPlace, today: Day): Said {
  const friday = addDays(mondayOf(today), FRIDAY);
  const sunday = addDays(friday, 2);
  const wanted = place === 'later' ? addDays(today, 2) : friday;
  if (today < friday) return { ...once(wanted < friday ? wanted : friday), today: false };
  return { ...once(today === friday ? today : sunday), today: true };
}

/** A place in the week so many after this one. Without a place: a week from now, and at a weekend its Monday. */
export function inWeek(place: WeekPlace, today: Day, ahead: number): Said {
  const monday = addDays(mondayOf(today), ahead * 7);
  const weekday = (weekdayAt(today) + 6) % 7;
  const days = { first: 0, middle: 2, later: 3, last: FRIDAY };
  const day = addDays(monday, place === null ? (weekday > FRIDAY ? 0 : weekday) : days[place]);
  return { ...once(day), today: false };
}

/** The weekend of this week, or of a later one; `after`: the Monday behind it. */
export function weekend(today: Day, ahead: number, after: boolean): Said {
  const monday = addDays(mondayOf(today), ahead * 7);
  const saturday = addDays(monday, SATURDAY);
  if (after) return { ...once(addDays(monday, 7)), today: false };
  if (saturday > today) return { ...once(saturday), today: false };
  const sunday = addDays(saturday, 1);
  return { ...once(sunday), today: sunday === today };
}

/** The middle of this week, or where that is over of the next. */
export function midweek(today: Day): Said {
  const wednesday = addDays(mondayOf(today), 2);
  return { ...once(wednesday > today ? wednesday : addDays(wednesday, 7)), today: false };
}
