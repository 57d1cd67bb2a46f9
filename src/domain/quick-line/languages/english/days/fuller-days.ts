import { dayOf } from '../../../../days';
import { overlap } from '../../../../stretch';
import { findDays } from '../../../../when/find-days';
import { findTimes } from '../../../../when/find-times';
import { isWrong } from '../../../../when/found-day';
import { english } from '../../../../when/languages/english';
import type { FoundDay } from '../../../found-day';
import { onDay } from '../../../on-day';
import { withHour } from '../../../with-hour';

const SHIFTED = /^(?!before|after|by|until|till).+\b(?:from|before|after)\b/i;

/** The days of a line with what stands beside them: `Tuesday after lunch`, `a week from Friday`. */
export function fuller(text: string, days: readonly FoundDay[], now: Date): FoundDay[] {
  const languages = [english];
  const times = findTimes(text, languages);
  const given = { now, today: dayOf(now), dates: [], dayFirst: true, languages, whole: false };
  const shifted = findDays(text, given).flatMap((found) =>
    isWrong(found) || !found.base || !SHIFTED.test(text.slice(found.start, found.end)) ? [] : [found],
  );
  return days.map((day) => {
    const from = shifted.find((found) => overlap(found, day));
    if (from) {
      const moment = onDay(from.on(given.today), day.future);
      return { ...day, start: from.start, end: from.end, past: moment, future: moment, open: false };
    }
    return withHour(text, day, times, now);
  });
}
