import { say, sayCount } from '../say/say';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a clock is, in words. */
export interface Clock {
  says: string;
  late: boolean;
}

/** A stretch of time as one would say it: `40 min`, `5 h`, `3 days`, `4 weeks`. Never nothing. */
export function sayStretch(ms: number): string {
  const past = Math.max(ms, MINUTE);
  if (past < HOUR) return say('when_minutes', { minutes: Math.floor(past / MINUTE) });
  if (past < 2 * DAY) return say('when_hours', { hours: Math.floor(past / HOUR) });
  if (past < 21 * DAY) return sayCount('when_days', Math.floor(past / DAY));
  return sayCount('when_weeks', Math.floor(past / (7 * DAY)));
}

/** How long a complaint has been open: `5 h`. A clock that runs ahead counts as now. */
export function openFor(since: string, now: Date): string {
  return sayStretch(now.getTime() - Date.parse(since));
}

/** How much of the time there is left for a step, or how late it is: `3 h left`, `2 days late`. */
export function clockTo(by: string, now: Date): Clock {
  const left = Date.parse(by) - now.getTime();
  return left >= 0
    ? { says: say('recovery_left', { time: sayStretch(left) }), late: false }
    : { says: say('recovery_late', { time: sayStretch(-left) }), late: true };
}

/** The clock of a complaint that nobody answered: `Answer within 3 h`, `2 h late`. */
export function answerClock(since: string, replyWithinHours: number, now: Date): Clock {
  const left = Date.parse(since) + replyWithinHours * HOUR - now.getTime();
  return left >= 0
    ? { says: say('recovery_answerWithin', { time: sayStretch(left) }), late: false }
    : { says: say('recovery_answerLate', { time: sayStretch(-left) }), late: true };
}
