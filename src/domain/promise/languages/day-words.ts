import { addDays, type Day, dayOf } from '../../days';
import { mondayOf, weekdayFrom } from '../../when/calendar';
import type { Clock } from '../../when/when';

/** How a language names days and parts of them, as pieces of patterns. */
export interface DayWords {
  today: string;
  tomorrow: string;
  dayAfter: string;
  /** From Sunday to Saturday. */
  weekdays: readonly string[];
  nextWeek: string;
  thisWeek: string;
  /** `in {n} days`, with the groups `count` and, for weeks, `week`. */
  inDays: string;
  /** Words for small numbers, from one. */
  numbers: readonly string[];
  /** Parts of a day and their hour. */
  hours: readonly (readonly [says: string, time: Clock])[];
}

type Whenever = { day: Day; time: Clock | null } | null;

/** Reads the day that a text names, and the hour beside it. Weekdays are the next ones, never today. */
export function dayWords(words: DayWords): (text: string, now: Date) => Whenever {
  const has = (says: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'iu');
  const [today, tomorrow, dayAfter] = [has(words.today), has(words.tomorrow), has(words.dayAfter)];
  const weekdays = words.weekdays.map(has);
  const [nextWeek, thisWeek, inDays] = [has(words.nextWeek), has(words.thisWeek), has(words.inDays)];
  const hours = words.hours.map(([says, time]) => ({ says: has(says), time }));

  return (text, now) => {
    const day = dayIn(text, dayOf(now));
    if (day === null) return null;
    return { day, time: hours.find(({ says }) => says.test(text))?.time ?? null };
  };

  function dayIn(text: string, on: Day): Day | null {
    if (today.test(text)) return on;
    if (dayAfter.test(text)) return addDays(on, 2);
    if (tomorrow.test(text)) return addDays(on, 1);
    const weekday = weekdays.findIndex((one) => one.test(text));
    if (weekday >= 0)
      return weekdayFrom(nextWeek.test(text) ? addDays(mondayOf(on), 7) : addDays(on, 1), weekday);
    const count = inDays.exec(text)?.groups;
    if (count?.count) return addDays(on, numberOf(count.count) * (count.week ? 7 : 1));
    if (nextWeek.test(text)) return addDays(on, 7);
    return thisWeek.test(text) ? addDays(mondayOf(on), 4) : null;
  }

  function numberOf(count: string): number {
    const said = words.numbers.findIndex((number) => has(number).test(count));
    return said < 0 ? Math.min(Number(count) || 1, 400) : said + 1;
  }
}
