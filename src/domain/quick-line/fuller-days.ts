import { dayOf } from '../days';
import { overlap } from '../stretch';
import { findDays } from '../when/find-days';
import { findTimes } from '../when/find-times';
import { isWrong } from '../when/found-day';
import { hourAndMinute } from '../when/time-of';
import { onDay } from './on-day';
import type { FoundDay } from './read-days';

/** Nothing but a space or a comma between a day and its hour. */
const BESIDE = /^[\s,]*$/;
const SHIFTED = /^(?!before|after|by|until|till).+\b(?:from|before|after)\b/i;

/** The days of a line with what stands beside them: `Tuesday after lunch`, `a week from Friday`. */
export function fuller(text: string, days: readonly FoundDay[], now: Date): FoundDay[] {
  const times = findTimes(text);
  const given = { now, today: dayOf(now), dates: [], dayFirst: true, whole: false };
  const shifted = findDays(text, given).flatMap((found) =>
    isWrong(found) || !found.base || !SHIFTED.test(text.slice(found.start, found.end)) ? [] : [found],
  );
  return days.map((day) => {
    const from = shifted.find((found) => overlap(found, day));
    if (from) {
      const moment = onDay(from.on(given.today), day.future);
      return { ...day, start: from.start, end: from.end, past: moment, future: moment, open: false };
    }
    const time = day.hour
      ? undefined
      : times.find(
          ({ start, end }) =>
            (start >= day.start && end <= day.end && dayOf(day.future) !== given.today) ||
            (start >= day.end && BESIDE.test(text.slice(day.end, start))) ||
            (end <= day.start && BESIDE.test(text.slice(end, day.start))),
        );
    if (!time) return day;
    const { hour, minute } = hourAndMinute(time.time);
    const at = (moment: Date): Date => {
      const on = new Date(moment);
      on.setHours(hour, minute, 0, 0);
      return on;
    };
    return {
      ...day,
      start: Math.min(day.start, time.start),
      end: Math.max(day.end, time.end),
      past: at(day.past),
      future: at(day.future),
      hour: true,
    };
  });
}
