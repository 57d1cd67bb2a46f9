import { addDays as daysAfter, differenceInCalendarDays, startOfDay } from 'date-fns';
import { monthName, weekdayName } from './say/calendar';
import { say } from './say/say';

/** A local calendar day, `2026-11-24`: no hour, no zone. */
export type Day = string;

/** The local calendar day a moment falls on. */
export function dayOf(moment: Date): Day {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** Whether such a day exists: `2026-02-30` does not, nor does anything written otherwise than `2026-02-28`. */
export function isDay(text: string): boolean {
  return momentOn(text, 12) !== null;
}

/** The day `count` calendar days later (earlier when negative). Throws RangeError on what is no day. */
export function addDays(day: Day, count: number): Day {
  return dayOf(daysAfter(noonOf(day), count));
}

/** `today`, `tomorrow`, `yesterday`, `Tue 24 Nov`, in another year `Tue 24 Nov 2026`. Throws RangeError on what is no day. */
export function describeDay(day: Day, now: Date): string {
  return nearDay(day, now) ?? sayDay(day, now);
}

/** `today`, `tomorrow` or `yesterday`; null where it is none of them. Throws RangeError on what is no day. */
export function nearDay(day: Day, now: Date): string | null {
  switch (differenceInCalendarDays(startOfDay(noonOf(day)), startOfDay(now))) {
    case 0:
      return say('when_today');
    case 1:
      return say('when_tomorrow');
    case -1:
      return say('when_yesterday');
    default:
      return null;
  }
}

/** For the middle of a sentence: `since Tue 24 Nov`, `since yesterday`. Throws RangeError on what is no day. */
export function sinceDay(day: Day, now: Date): string {
  const near = nearDay(day, now);
  return near ? say('when_since', { day: near }) : say('when_sinceDate', { date: sayDay(day, now) });
}

/** `on Tue 24 Nov`, but `tomorrow`: for the middle of a sentence. Throws RangeError on what is no day. */
export function onThatDay(day: Day, now: Date): string {
  return nearDay(day, now) ?? say('when_onDate', { date: sayDay(day, now) });
}

/** `Tue 24 Nov`, in another year `Tue 24 Nov 2026`. Throws RangeError on what is no day. */
export function sayDay(day: Day, now: Date): string {
  const noon = noonOf(day);
  const parts = {
    weekday: weekdayName(noon.getDay(), 'short'),
    day: noon.getDate(),
    month: monthName(noon.getMonth() + 1, 'short'),
  };
  const year = String(noon.getFullYear());
  return noon.getFullYear() === now.getFullYear()
    ? say('when_date', parts)
    : say('when_dateOfYear', { ...parts, year });
}

/**
 * The moment at a local hour of a day; null when there is no such day. A time that the clocks skip in spring
 * becomes the first moment after it, one that comes twice in autumn the first of the two.
 */
export function momentOn(day: Day, hour: number, minute = 0): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const moment = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), hour, minute);
  if (dayOf(moment) !== day) return null;
  return moment.getHours() === hour && moment.getMinutes() === minute ? moment : afterSkip(moment);
}

/** The moment at which the clocks were put forward, within the three hours before `moment`. */
function afterSkip(moment: Date): Date {
  const offset = moment.getTimezoneOffset();
  let [before, after] = [moment.getTime() - 3 * 3_600_000, moment.getTime()];
  if (new Date(before).getTimezoneOffset() === offset) return moment;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (new Date(middle).getTimezoneOffset() === offset) after = middle;
    else before = middle;
  }
  return new Date(after);
}

/** Noon exists on every day that exists; midnight does not where the clocks change at midnight. */
function noonOf(day: Day): Date {
  const noon = momentOn(day, 12);
  if (!noon) throw new RangeError(`There is no day ${JSON.stringify(day)}.`);
  return noon;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
