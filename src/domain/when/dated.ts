import { type Day, isDay } from '../days';
import { say } from '../say/say';
import { dayIn, lastOf, monthIn, yearOf } from './calendar';
import { again, type FoundDay, once, type WrongDay } from './found-day';

type ReadDay = Omit<FoundDay, 'start' | 'end'> | Omit<WrongDay, 'start' | 'end'>;

/** A day of a month as it is written, `words`, with its year or without. */
export function dated(
  words: string,
  date: number,
  month: number,
  year: string | undefined,
  today: Day,
): ReadDay {
  const inYear = (wanted: number): Day | null =>
    month >= 1 && month <= 12 ? dayIn(wanted, month, date) : null;
  if (year !== undefined) {
    const day = inYear(Number(year));
    return day ? { ...once(day), today: true } : noSuchDay(words, month, Number(year), today);
  }
  // 2024 had a 29 February.
  if (!inYear(2024)) return noSuchDay(words, month, null, today);
  return { ...again((round) => inYear(yearOf(today) - 1 + round)), today: true };
}

/** The 12th, of whichever month. */
export function ofAnyMonth(date: number, today: Day): ReadDay | null {
  if (date < 1 || date > 31) return null;
  return { ...again((round) => dayIn(yearOf(today), monthIn(today) - 1 + round, date)), today: true };
}

/** Refused, with the month's last day to choose instead. */
function noSuchDay(words: string, month: number, year: number | null, today: Day): ReadDay {
  const said = { why: say('when_noSuchDay', { day: words.trim() }), noSuchDay: true } as const;
  if (month < 1 || month > 12 || (year !== null && (year < yearOf(today) || year > 9000))) {
    return { ...said, offer: null };
  }
  const last = lastOf(year ?? yearOf(today), month);
  const day = year === null && last < today ? lastOf(yearOf(today) + 1, month) : last;
  return { ...said, offer: isDay(day) && day >= today ? { day, time: null } : null };
}
