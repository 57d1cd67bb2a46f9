import { differenceInCalendarDays, startOfDay } from 'date-fns';
import { type Day, dayOf, describeDay, isDay, onThatDay } from '../domain/days';
import { say, sayCount } from '../domain/say/say';
import { type Due, namedHour } from '../domain/when/time-of';

/** `on Tue 24 Nov`, but `tomorrow`: for the middle of a sentence. A day that does not exist is said as it stands. */
export function onDay(day: Day, now: Date): string {
  return isDay(day) ? onThatDay(day, now) : day;
}

/** A day and an hour, for the middle of a sentence: `on Tue 24 Nov at 14:00`, `tomorrow`. */
export function onDayAt(day: Day, time: string | null | undefined, now: Date): string {
  return at(onDay(day, now), time ?? null);
}

/** The same for the beginning of a line: `Tue 24 Nov at 14:00`, `Tomorrow`. */
export function dayAndTime(day: Day, time: string | null, now: Date): string {
  return at(sentenceStart(isDay(day) ? describeDay(day, now) : day), time);
}

/** The local day of a timestamp: `today`, `Tue 24 Nov`. */
export function sayDate(timestamp: string, now: Date): string {
  return describeDay(dayOf(new Date(timestamp)), now);
}

/** When a follow-up comes due, for the middle of a sentence: `today`, where the user named an hour `today at 14:30`. */
export function sayDue(followUp: Due, now: Date): string {
  return at(sayDate(followUp.due, now), namedHour(followUp));
}

/** The same after `due`, `planned`, `moved`: `on Tue 24 Nov at 14:30`. */
export function onDue(followUp: Due, now: Date): string {
  return onDayAt(dayOf(new Date(followUp.due)), namedHour(followUp), now);
}

/** `on` and the local day of a timestamp, for the middle of a sentence. */
export function onDate(timestamp: string, now: Date): string {
  return onDay(dayOf(new Date(timestamp)), now);
}

/** `Today` for `today`: for the beginning of a line. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function at(day: string, time: string | null): string {
  return time ? say('when_at', { day, time }) : day;
}

const MINUTE = 60_000;

/** How long ago: `just now`, `5 min ago`, `3 h ago`, then the day. Clocks that run ahead count as now. */
export function sayAgo(timestamp: string, now: Date): string {
  const past = now.getTime() - new Date(timestamp).getTime();
  if (past < MINUTE) return say('when_justNow');
  if (past < 60 * MINUTE) return say('when_minutesAgo', { count: Math.floor(past / MINUTE) });
  if (past < 24 * 60 * MINUTE) return say('when_hoursAgo', { count: Math.floor(past / (60 * MINUTE)) });
  return sayDate(timestamp, now);
}

/** How long ago in whole days, for a glance: `today`, `yesterday`, `3 days ago`, `5 weeks ago`, `7 months ago`, `2 years ago`. */
export function sayDaysAgo(timestamp: string, now: Date): string {
  const days = daysUntil(timestamp, now) * -1;
  if (days <= 0) return say('when_today');
  if (days === 1) return say('when_yesterday');
  return say('when_ago', { stretch: sayDays(days) });
}

/** Calendar days until a timestamp's local day, negative when it is past. */
export function daysUntil(timestamp: string, now: Date): number {
  return differenceInCalendarDays(startOfDay(new Date(timestamp)), startOfDay(now));
}

/** A stretch of days in the unit one would say it in: `12 days`, `5 weeks`, `7 months`, `2 years`. */
export function sayDays(days: number): string {
  if (days < 21) return sayCount('when_days', days);
  if (days < 70) return sayCount('when_weeks', Math.floor(days / 7));
  if (days < 730) return sayCount('when_months', Math.floor(days / 30.44));
  return sayCount('when_years', Math.floor(days / 365.25));
}
