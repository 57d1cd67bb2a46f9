import { dayOf, momentOn } from '../domain/days';
import { dueAt } from '../domain/follow-up';
import type { FollowUp } from '../domain/model';
import { say } from '../domain/say/say';

/** A follow-up chosen for today after the nudge hour comes back this much later. */
const LATER_TODAY_MS = 2 * 3_600_000;

/** When a follow-up comes due; `timed`: at an hour that was named. */
interface Moment {
  due: Date;
  timed: boolean;
}

/** When a follow-up comes due, or why the day cannot be used (shown to the user). */
export type DueMoment = ({ ok: true } & Moment) | { ok: false; why: string };

/** What a follow-up holds of it. */
export function dueFields({ due, timed }: Moment): Pick<FollowUp, 'due' | 'timed'> {
  return { due: due.toISOString(), ...(timed && { timed }) };
}

/** Whether a moment is the one at which follow-ups of its day come due unless an hour was named. */
export function usuallyDue(moment: Date, nudgeHour: number): boolean {
  const usual = dueAt(dayOf(moment), nudgeHour);
  return usual.ok && Date.parse(usual.due) === moment.getTime();
}

/**
 * When a follow-up chosen for a local calendar day (`2026-11-24`) comes due: at its own time (`14:30`), or at the
 * nudge hour. Today, when that hour is over, it is two hours from now, so that a nudge never rings the moment it is
 * chosen, but still today. A day or a time gone by is due at once.
 */
export function dueMoment(
  { day, time }: { day: string; time?: string | undefined },
  nudgeHour: number,
  now: Date,
): DueMoment {
  if (time !== undefined) return dueAtTime(day, time);
  const due = dueAt(day, nudgeHour);
  if (!due.ok) return due;
  const moment = new Date(due.due);
  const laterToday = moment <= now && moment.toDateString() === now.toDateString();
  return { ok: true, timed: false, due: laterToday ? laterOn(now) : moment };
}

function laterOn(now: Date): Date {
  const lastMinute = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 23, 59);
  return new Date(Math.min(now.getTime() + LATER_TODAY_MS, lastMinute.getTime()));
}

function dueAtTime(day: string, time: string): DueMoment {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) {
    return { ok: false, why: say('log_noSuchHour') };
  }
  const due = momentOn(day, Number(hour), Number(minute));
  return due ? { ok: true, timed: true, due } : { ok: false, why: say('log_noSuchDay') };
}
