import { addDays, type Day, isDay, momentOn } from '../days';
import type { Unit } from './unit';

const [SUNDAY, SATURDAY] = [0, 6];

/** The weekday of a day as in `Date.getDay`: Sunday is 0. */
export function weekdayAt(day: Day): number {
  return momentOn(day, 12)?.getDay() ?? 0;
}

/** The first such weekday on `day` or after it. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayAt(day) + 7) % 7);
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayAt(day) + 6) % 7));
}

/** A day of a month; null where there is none. Months before January and after December belong to other years. */
export function dayIn(year: number, month: number, date: number): Day | null {
  const months = year * 12 + month - 1;
  const day = `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}-${two(date)}`;
  return isDay(day) ? day : null;
}

/** The last day of a month; months count on into other years. */
export function lastOf(year: number, month: number): Day {
  const next = dayIn(year, month + 1, 1);
  if (!next) throw new RangeError(`There is no month ${month} of ${year}.`);
  return addDays(next, -1);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** January is 1. */
export function monthIn(day: Day): number {
  return Number(day.slice(5, 7));
}

/**
 * A day so many units later, or earlier. A month later is the same date, or the month's last day where it has no
 * such date. Halves count: half a week is four days.
 */
export function later(day: Day, count: number, unit: Exclude<Unit, 'minute' | 'hour'>): Day {
  switch (unit) {
    case 'day':
      return addDays(day, Math.ceil(count));
    case 'workday':
      return workingDays(day, Math.ceil(count));
    case 'week':
      return addDays(day, Math.ceil(count * 7));
    case 'month':
      return addDays(monthsLater(day, Math.trunc(count)), Math.round((count % 1) * 30));
    case 'year':
      return monthsLater(day, Math.round(count * 12));
  }
}

/** The first working day after a day: Monday to Friday. */
export function nextWorkingDay(day: Day): Day {
  return workingDays(day, 1);
}

function workingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.min(Math.abs(count), 3_000); left > 0; ) {
    at = addDays(at, step);
    const weekday = weekdayAt(at);
    if (weekday !== SUNDAY && weekday !== SATURDAY) left--;
  }
  return at;
}

function monthsLater(day: Day, count: number): Day {
  const [year, month] = [yearOf(day), monthIn(day) + count];
  return dayIn(year, month, Number(day.slice(8))) ?? lastOf(year, month);
}

/** Easter Sunday, by the Gregorian reckoning of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

/** The nth (1 is the first) such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  return addDays(weekdayFrom(`${year}-${two(month)}-01`, weekday), (nth - 1) * 7);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
