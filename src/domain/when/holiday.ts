import { addDays, type Day } from '../days';
import { weekdayFrom, yearOf } from './calendar';
import { again, type DayFinder, finder, once } from './found-day';

const [SATURDAY, SUNDAY] = [6, 0];

/** A day that comes every year. */
export interface Holiday {
  /** A piece of a pattern. */
  says: string;
  in(year: number): Day;
  /** Days until it is over for everybody. */
  over: number;
  /** Days before it that “before” means. */
  lead: number;
}

/** Finds a holiday by its name. */
export function holidayFinder({ says, in: inYear, over, lead }: Holiday): DayFinder {
  return finder(new RegExp(`\\b(?:${says})\\b`, 'giu'), (_, { today }) => ({
    ...again((round) => inYear(yearOf(today) - 1 + round)),
    today: true,
    past: true,
    over,
    lead,
  }));
}

/** The first day that is no Saturday or Sunday from a date on. */
export function backAt(date: string, today: Day) {
  const first = `${yearOf(today)}-${date}`;
  const day = first >= today ? first : `${yearOf(today) + 1}-${date}`;
  const saturday = weekdayFrom(day, SATURDAY);
  const sunday = weekdayFrom(day, SUNDAY);
  return once(saturday === day ? addDays(day, 2) : sunday === day ? addDays(day, 1) : day);
}
