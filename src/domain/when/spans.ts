import { addDays, type Day } from '../days';
import { dayIn, lastOf, monthIn, yearOf } from './calendar';
import { again, type FoundDay, once } from './found-day';

/** A stretch of whole months; `month` may count on into other years. */
export interface Span {
  year: number;
  month: number;
  months: number;
}

/** Where in a stretch. */
export type Place = 'first' | 'middle' | 'late' | 'last' | null;

/** The month, quarter or year that is so many after this one. */
export function spanOf(unit: string, today: Day, ahead: number): Span {
  const [year, month] = [yearOf(today), monthIn(today)];
  if (unit === 'year') return { year: year + ahead, month: 1, months: 12 };
  if (unit === 'quarter') return { year, month: Math.floor((month - 1) / 3 + ahead) * 3 + 1, months: 3 };
  return { year, month: month + ahead, months: 1 };
}

function dayOfSpan({ year, month, months }: Span, place: Place): Day {
  const first = dayIn(year, month, 1) ?? lastOf(year, month);
  // The first of January is nobody's working day.
  const open = first.endsWith('-01-01') ? addDays(first, 1) : first;
  const last = lastOf(year, month + months - 1);
  if (place === 'last') return last;
  if (place === 'middle')
    return months === 1 ? addDays(first, 14) : (dayIn(year, month + Math.floor(months / 2), 1) ?? first);
  if (place === 'late')
    return months === 1 ? addDays(first, 24) : (dayIn(year, month + months - 1, 1) ?? first);
  return open;
}

/** A place in a stretch, as a day to come; without a place when it begins. */
export function inSpan(span: Span, place: Place, today: Day): Omit<FoundDay, 'start' | 'end'> {
  const day = dayOfSpan(span, place);
  const last = dayOfSpan(span, 'last');
  // “beginning of the month” in its middle: the next one's; “this month” on its last day: today.
  if (day < today && last >= today && place !== 'last') {
    return { ...once(dayOfSpan({ ...span, month: span.month + span.months }, place)), today: false };
  }
  return { ...once(day), today: day === today };
}

/** A place in the next such month, or in the one of a year. */
export function ofMonth(
  month: number,
  year: number | null,
  place: Place,
  today: Day,
  months = 1,
): Omit<FoundDay, 'start' | 'end'> {
  if (year !== null) {
    const day = dayOfSpan({ year, month, months }, place);
    return { ...once(day), today: day === today };
  }
  return {
    ...again((round) => dayOfSpan({ year: yearOf(today) + round, month, months }, place)),
    today: true,
  };
}
