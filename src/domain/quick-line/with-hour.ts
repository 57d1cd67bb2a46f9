import { dayOf } from '../days';
import type { FoundTime } from '../when/found-time';
import { hourAndMinute } from '../when/time-of';
import type { FoundDay } from './found-day';

/** Nothing but a space or a comma between a day and its hour. */
const BESIDE = /^[\s,]*$/;

/** A day with the hour that stands beside it: `Tuesday after lunch`. */
export function withHour(text: string, day: FoundDay, times: readonly FoundTime[], now: Date): FoundDay {
  const today = dayOf(now);
  const time = day.hour
    ? undefined
    : times.find(
        ({ start, end }) =>
          (start >= day.start && end <= day.end && dayOf(day.future) !== today) ||
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
}
