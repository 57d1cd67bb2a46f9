import { addDays, type Day, dayOf } from '../days';
import type { NudgeSettings } from '../model';

type Hours = Pick<NudgeSettings, 'days' | 'from' | 'until' | 'quietFrom' | 'quietUntil' | 'digestHour'>;

/**
 * The working day that a moment belongs to: the local day, or the day before where working hours go over midnight
 * and have not ended yet. Friday's hours from 20 to 4 end on Saturday, and are Friday's.
 */
export function workdayOf(moment: Date, { from, until }: Pick<Hours, 'from' | 'until'>): Day {
  const day = dayOf(moment);
  return from > until && moment.getHours() < until ? addDays(day, -1) : day;
}

/** Whether the user may be nudged at this moment. */
export function mayNudge(moment: Date, hours: Hours): boolean {
  return hours.digestHour === null ? isOpen(moment, hours) : mayDigest(moment, hours.digestHour, hours);
}

/** The digest has an hour that the user chose, whatever the others are; missed, it comes later in working hours. */
function mayDigest(moment: Date, digestHour: number, hours: Hours): boolean {
  if (!isWorkday(moment, hours)) return false;
  if (moment.getHours() === digestHour) return true;
  return isOpen(moment, hours) && intoDay(moment.getHours(), hours) > intoDay(digestHour, hours);
}

function isOpen(moment: Date, hours: Hours): boolean {
  const hour = moment.getHours();
  const { from, until, quietFrom, quietUntil } = hours;
  return (
    isWorkday(moment, hours) &&
    (from === until || isBetween(hour, from, until)) &&
    (quietFrom === quietUntil || !isBetween(hour, quietFrom, quietUntil))
  );
}

function isWorkday(moment: Date, hours: Hours): boolean {
  const before = workdayOf(moment, hours) === dayOf(moment) ? 0 : 1;
  return hours.days.includes((moment.getDay() + 7 - before) % 7);
}

/** From an hour up to another, which may be past midnight. */
function isBetween(hour: number, from: number, until: number): boolean {
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** How many hours of the working day lie before this one. */
function intoDay(hour: number, { from, until }: Hours): number {
  return from > until ? (hour + 24 - until) % 24 : hour;
}
