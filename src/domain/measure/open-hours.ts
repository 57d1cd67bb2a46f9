import { addDays, type Day, dayOf, momentOn } from '../days';
import type { NudgeSettings } from '../model';

type Hours = Pick<NudgeSettings, 'days' | 'from' | 'until'>;

const MINUTE = 60_000;
/** Sums begin so many days before the first one asked for, so that they seldom begin anew. */
const AHEAD = 366;

/**
 * Counts the minutes of working hours between two moments; asking for many costs little, because whole days are summed
 * once. Working days and hours are those of nudges; who works on no day is taken to work on all. An hour that the
 * clocks skip or repeat counts as it was lived.
 */
export function openHours(hours: Hours): (from: Date, to: Date) => number {
  const days = hours.days.length > 0 ? hours.days : [0, 1, 2, 3, 4, 5, 6];
  /** Open time before a day began, counted from a first day. */
  const before = new Map<Day, number>();
  let first: Day | null = null;
  let last: { day: Day; sum: number } | null = null;

  const until = (moment: Date): number => {
    const day = dayOf(moment);
    if (first === null || last === null || day < first) {
      before.clear();
      first = addDays(day, -AHEAD);
      last = { day: first, sum: 0 };
      before.set(first, 0);
    }
    while (last.day < day) {
      const next: Day = addDays(last.day, 1);
      last = { day: next, sum: last.sum + openOn(last.day, null, hours, days) };
      before.set(next, last.sum);
    }
    return (before.get(day) ?? 0) + openOn(day, moment, hours, days);
  };
  return (from, to) => {
    if (to <= from) return 0;
    // In order: the sums begin with the earliest day.
    const start = until(from);
    return Math.round((until(to) - start) / MINUTE);
  };
}

/** Open time of a day, up to a moment of it or (null) to its end. */
function openOn(day: Day, end: Date | null, { from, until }: Hours, days: readonly number[]): number {
  const works = (one: Day): boolean => days.includes((momentOn(one, 12) as Date).getDay());
  const today: [number, number][] = [];
  if (from === until) {
    if (works(day)) today.push([0, 24]);
  } else if (from < until) {
    if (works(day)) today.push([from, until]);
  } else {
    // Over midnight: the morning belongs to the day before.
    if (works(addDays(day, -1))) today.push([0, until]);
    if (works(day)) today.push([from, 24]);
  }
  let sum = 0;
  for (const [opens, closes] of today) {
    const a = hourOf(day, opens);
    const b = Math.min(hourOf(day, closes), end?.getTime() ?? Number.POSITIVE_INFINITY);
    if (b > a) sum += b - a;
  }
  return sum;
}

function hourOf(day: Day, hour: number): number {
  const moment = hour === 24 ? momentOn(addDays(day, 1), 0) : momentOn(day, hour);
  return (moment as Date).getTime();
}
