import { addDays, type Day, dayOf, momentOn } from '../../../days';
import { overlap } from '../../../stretch';
import { findDays } from '../../../when/find-days';
import { findTimes } from '../../../when/find-times';
import { isWrong, type FoundDay as SaidDay } from '../../../when/found-day';
import type { FoundTime } from '../../../when/found-time';
import { english } from '../../../when/languages/english';
import { spanish } from '../../../when/languages/spanish';
import { hourAndMinute } from '../../../when/time-of';
import type { FoundDay, FoundDays } from '../../found-day';
import { withHour } from '../../with-hour';

/** English days in a Spanish line are understood as well. */
const LANGUAGES = [spanish, english];

/** Numbers and phrases as long as this come from no person. */
const LONGEST = 1000;
/** So far back a day is looked for that comes again: a weekday, a day of the month, a date. */
const BACK = [7, 31, 366];

/** The days and times of a Spanish line, as the fields for days understand them. */
export function readDays(text: string, now: Date, dayFirst: boolean): FoundDays {
  const cut = text.slice(0, LONGEST);
  const today = dayOf(now);
  const given = { now, today, dates: [], dayFirst, languages: LANGUAGES, whole: false };
  const found = findDays(cut, given);
  const times = findTimes(cut, LANGUAGES);
  const days = found
    .flatMap((one) => (isWrong(one) ? [] : [asFound(one, now, today)]))
    .map((day) => withHour(cut, day, times, now));
  const alone = times
    .filter((time) => time.exact && !found.some((one) => overlap(one, time)))
    .filter((time) => !days.some((day) => overlap(day, time)))
    .flatMap((time) => hourToday(time, today));
  return {
    days: [...days, ...alone].sort((a, b) => a.start - b.start),
    wrong: found.filter((one) => isWrong(one) && one.noSuchDay),
  };
}

function asFound(said: SaidDay, now: Date, today: Day): FoundDay {
  const { start, end, time, exact = false } = said;
  const future = said.on(said.today ? today : addDays(today, 1));
  const past = said.base ? future : lastOf(said, today, future);
  const at = (day: Day): Date => {
    const { hour, minute } = hourAndMinute(time ?? '12:00');
    // “hoy” is now.
    return day === today && time === undefined ? now : (momentOn(day, hour, minute) ?? now);
  };
  return { start, end, past: at(past), future: at(future), open: past !== future, hour: exact };
}

/** The last such day that is not to come; a day that comes only once is itself. */
function lastOf(said: SaidDay, today: Day, future: Day): Day {
  const days = BACK.map((back) => said.on(addDays(today, -back)));
  return days.find((day) => day <= today) ?? future;
}

function hourToday({ start, end, time }: FoundTime, today: Day): FoundDay[] {
  const { hour, minute } = hourAndMinute(time);
  const moment = momentOn(today, hour, minute);
  return moment ? [{ start, end, past: moment, future: moment, open: true, hour: true }] : [];
}
