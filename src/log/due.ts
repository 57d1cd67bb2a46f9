import { dueAt } from '../domain/follow-up';

/** A follow-up chosen for today after the nudge hour comes back this much later. */
const LATER_TODAY_MS = 2 * 3_600_000;

/** When a follow-up comes due, or why the day cannot be used (shown to the user). */
export type DueMoment = { ok: true; due: Date } | { ok: false; why: string };

/**
 * When a follow-up chosen for a local calendar day (`2026-11-24`) comes due: that day at the nudge hour. Today,
 * when that hour is over, it is two hours from now, so that a nudge never rings the moment it is chosen. A day
 * gone by is due at once.
 */
export function dueMoment(day: string, nudgeHour: number, now: Date): DueMoment {
  const due = dueAt(day, nudgeHour);
  if (!due.ok) return due;
  const moment = new Date(due.due);
  const laterToday = moment <= now && moment.toDateString() === now.toDateString();
  return { ok: true, due: laterToday ? new Date(now.getTime() + LATER_TODAY_MS) : moment };
}
