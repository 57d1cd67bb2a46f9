import { v5 as namedId } from 'uuid';
import { dayOf } from '../../domain/days';
import { changed } from '../../domain/merge/changed';
import type { ActiveDay, SiteId } from '../../domain/model';
import type { LogDatabase } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import { newStamp } from '../stamp';

/** A name space of our own; never changed. */
const ACTIVE = '4f9a3f8e-5d1b-4c36-8d0e-0a7f6f1d2b97';
/** The note that remembers the last minute counted: each counts once, whatever tabs tell of it. */
const COUNTED = 'active-minute';
const MINUTE_MS = 60_000;
/** A page tells of a minute at once; a clock or a message may be so many minutes late. */
const LATE = 2;

/**
 * Notes a minute in which the user was at work on a site. `minute` is counted from 1970, as the page's clock says. One
 * that was counted before, on whatever site, is not counted again. Answers whether it was counted.
 */
export function noteActiveMinute(
  log: LogDatabase,
  site: SiteId,
  minute: number,
  now: Date,
): Promise<Kept<boolean>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.activeDays, log.notes, async () => {
      const current = Math.floor(now.getTime() / MINUTE_MS);
      if (Math.abs(current - minute) > LATE) return kept(false);
      const last = (await log.notes.get(COUNTED))?.value;
      // A mark far ahead was left before the clock was set back.
      if (typeof last === 'number' && minute <= last && last - current <= LATE) return kept(false);
      await log.notes.put({ id: COUNTED, value: minute });
      const day = dayOf(new Date(minute * MINUTE_MS));
      const id = namedId(`${device} ${day} ${site}`, ACTIVE);
      const before = await log.activeDays.get(id);
      const after: ActiveDay = before
        ? changed('activeDays', before, oneMore(before), device, now)
        : { ...newStamp(device, now), id, day, site, minutes: 1 };
      await log.activeDays.put(after);
      return kept(true);
    });
  });
}

function oneMore(before: ActiveDay): ActiveDay {
  // A day of 25 hours, when the clocks are put back, has more minutes than a record holds.
  return { ...before, minutes: Math.min(before.minutes + 1, 1440) };
}
