import type { Day } from '../days';
import type { NudgeSettings } from '../model';
import { mayNudge, workdayOf } from './hours';

/** The clocks of every zone differ by quarters of an hour, so hours begin and end on them, also where clocks change. */
const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;
/** Every week is alike, but for an hour that the clocks skip on one day of the year. */
const LOOK_AHEAD = 15 * DAY;
/** A working day and what daylight saving adds to it. */
const LONGEST_DAY = 25 * 3_600_000;

interface Wanted {
  /** When the first thing to tell comes due. */
  due: Date;
  /** A working day that has had all its nudges. */
  notOn: Day | null;
}

/**
 * When the user may be nudged next about something, not before `now`; null: never, by these settings. A digest tells
 * of the whole day, so it may come before the thing is due.
 */
export function nextMoment({ due, notOn }: Wanted, settings: NudgeSettings, now: Date): Date | null {
  const early = settings.digestHour === null ? 0 : LONGEST_DAY;
  const start = Math.max(now.getTime(), due.getTime() - early);
  const quarter = Math.ceil(start / QUARTER) * QUARTER;
  const dueOn = workdayOf(due, settings);
  for (let time = start; time <= start + LOOK_AHEAD; time = time < quarter ? quarter : time + QUARTER) {
    const moment = new Date(time);
    const day = workdayOf(moment, settings);
    const ripe = due <= moment || (early > 0 && day === dueOn);
    if (ripe && day !== notOn && mayNudge(moment, settings)) return moment;
  }
  return null;
}
