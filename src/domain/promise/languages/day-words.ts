import { addDays, type Day, dayOf } from '../../days';
import { lazily } from '../../lazily';
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
  const patterns = lazily(() => patternsOf(words));
  return (text, now) => {
    const day = dayIn(text, dayOf(now), patterns());
    if (day === null) return null;
    return { day, time: patterns().hours.find(({ says }) => says.test(text))?.time ?? null };
  };
}

function patternsOf({ hours, numbers, weekdays, ...days }: DayWords) {
  return {
    today: wholeWords(days.today),
    tomorrow: wholeWords(days.tomorrow),
    dayAfter: wholeWords(days.dayAfter),
    nextWeek: wholeWords(days.nextWeek),
    thisWeek: wholeWords(days.thisWeek),
    inDays: wholeWords(days.inDays),
    weekdays: weekdays.map(wholeWords),
    numbers: numbers.map(wholeWords),
    hours: hours.map(([says, time]) => ({ says: wholeWords(says), time })),
  };
}

type Patterns = ReturnType<typeof patternsOf>;

/** Costly to make: browsers spell out every letter of every script for it. */
function wholeWords(says: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'iu');
}

function dayIn(text: string, on: Day, has: Patterns): Day | null {
  if (has.today.test(text)) return on;
  if (has.dayAfter.test(text)) return addDays(on, 2);
  if (has.tomorrow.test(text)) return addDays(on, 1);
  const weekday = has.weekdays.findIndex((one) => one.test(text));
  if (weekday >= 0)
    return weekdayFrom(has.nextWeek.test(text) ? addDays(mondayOf(on), 7) : addDays(on, 1), weekday);
  const count = has.inDays.exec(text)?.groups;
  if (count?.count) return addDays(on, numberOf(count.count, has.numbers) * (count.week ? 7 : 1));
  if (has.nextWeek.test(text)) return addDays(on, 7);
  return has.thisWeek.test(text) ? addDays(mondayOf(on), 4) : null;
}

function numberOf(count: string, numbers: readonly RegExp[]): number {
  const said = numbers.findIndex((number) => number.test(count));
  return said < 0 ? Math.min(Number(count) || 1, 400) : said + 1;
}
