import { addDays, type Day, momentOn } from '../days';
import { say } from '../say/say';
import { MOST_YEARS } from './amount';
import { later } from './calendar';
import type { FinderGiven, FoundDay } from './found-day';
import { hourAndMinute, timeOf } from './time-of';
import type { Clock, WhenOffer } from './when';

/** A day and an hour that can be meant, or why not. */
export type Settled =
  | { ok: true; day: Day; time: Clock | null }
  | { ok: false; why: string; offer: WhenOffer | null };

/**
 * The day and hour that were said, as they are to come. An hour that the clocks skip is the first after it; without a
 * day an hour is today's, or where that is over tomorrow's.
 */
export function settled(found: FoundDay | null, said: Clock | null, given: FinderGiven): Settled {
  const { today, now } = given;
  const tomorrow = addDays(today, 1);
  const time = said ?? found?.time ?? null;
  if (!found) {
    const first = time === null ? null : at(today, time);
    const day = first && first > now ? today : tomorrow;
    return { ok: true, day, time: time === null ? null : asItStands(day, time) };
  }
  const day = found.on(found.today ? today : tomorrow);
  if (day < today) return { ok: false, why: say('when_dayOver'), offer: null };
  if (day > later(today, MOST_YEARS, 'year')) {
    return {
      ok: false,
      why: say('when_tooFar', { years: MOST_YEARS }),
      offer: null,
    };
  }
  if (time === null) return { ok: true, day, time };
  const moment = at(day, time);
  if (!moment || moment <= now) {
    return {
      ok: false,
      why: say('when_hourOver', { time }),
      offer: { day: tomorrow, time: asItStands(tomorrow, time) },
    };
  }
  return { ok: true, day, time: timeOf(moment) };
}

function at(day: Day, time: Clock): Date | null {
  const { hour, minute } = hourAndMinute(time);
  return momentOn(day, hour, minute);
}

function asItStands(day: Day, time: Clock): Clock {
  const moment = at(day, time);
  return moment ? timeOf(moment) : time;
}
