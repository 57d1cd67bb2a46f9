import { casual, GB, type ParsedResult } from 'chrono-node/en';
import { addDays, dayOf, isDay, momentOn } from '../../../../days';
import { overlap, type Stretch } from '../../../../stretch';
import type { FoundDay, FoundDays } from '../../../found-day';
import { onDay } from '../../../on-day';
import { fuller } from './fuller-days';
import { impossibleDays } from './impossible-days';
import { moreDays } from './more-days';

/** Numbers and phrases as long as this come from no person; the reader of dates is spared them. */
const LONGEST = 1000;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

const LED_BY =
  /\b(?:in|on|by|until|till|before|after|since|from|of|for|next|last|this|early|mid|late|around|end of)\s+$/i;
/** What follows a number that is no hour. */
const COUNTED = /^\s*(?:[€$£¥%]|[A-Z]{3}\b|(?!on\b|today\b|tomorrow\b|yesterday\b|and\b)\p{L}+)/iu;
const SHORT_WEEKDAY = /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/i;
const SAYS_WHICH = /\b(?:last|next|this|past)\b/i;
const DAY_AFTER = /\bday after\s+$/i;

/**
 * The days and times of an English line in order, and the stretches that name a day there is not. `dayFirst`:
 * whether 3/11 is the third of November.
 */
export function readDays(text: string, now: Date, dayFirst: boolean): FoundDays {
  const cut = text.slice(0, LONGEST);
  const wrong = impossibleDays(cut);
  const read = (dayFirst ? GB : casual).parse(cut, now).flatMap((result) => found(cut, result, now));
  const days = fuller(cut, [...read, ...moreDays(cut, now)], now)
    .filter((day) => !wrong.some((one) => overlap(one, day)))
    .sort((a, b) => a.start - b.start)
    .filter((day, index, all) => !all.slice(0, index).some((one) => overlap(one, day)));
  return { days, wrong };
}

function found(text: string, result: ParsedResult, now: Date): FoundDay[] {
  const { start } = result;
  // After letters that are not Latin it takes the comma along.
  const lead = /^[\s,;.]*/.exec(result.text)?.[0].length ?? 0;
  const words = result.text.slice(lead).replace(/[\s,;.]+$/, '');
  const stretch = { start: result.index + lead, end: result.index + lead + words.length };
  const before = text.slice(0, stretch.start);
  const year = start.get('year') ?? 0;
  if (year < FIRST_YEAR || year > LAST_YEAR || !meant(text, stretch, result)) return [];

  const hour = start.isCertain('hour');
  const moment = start.date();
  if (hour && !start.isCertain('meridiem') && moment.getHours() < 7) moment.setHours(moment.getHours() + 12);
  // Noon stands for a day without an hour; “this morning” is nobody's six o'clock.
  if (!hour && dayOf(moment) !== dayOf(now)) moment.setHours(12, 0, 0, 0);
  else if (!hour && moment.getHours() < 9) moment.setHours(9, 0, 0, 0);

  if (DAY_AFTER.test(before) && /^tomorrow/i.test(words)) {
    const day = momentOn(addDays(dayOf(moment), 1), 12) ?? moment;
    return [{ ...stretch, start: before.search(DAY_AFTER), past: day, future: day, open: false, hour }];
  }
  if (start.isCertain('weekday') && !start.isCertain('day') && !SAYS_WHICH.test(words)) {
    const weekday = start.get('weekday') ?? 0;
    return [{ ...stretch, ...nearest(weekday, moment, now), open: true, hour }];
  }
  if (start.isCertain('month') && start.isCertain('day') && !start.isCertain('year')) {
    return [{ ...stretch, ...nearestYear(moment, now), open: true, hour }];
  }
  const timeOnly =
    hour && !start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month');
  return [{ ...stretch, past: moment, future: moment, open: timeOnly, hour }];
}

/** Words that may be days and may be something else count only where they can be nothing else. */
function meant(text: string, { start, end }: Stretch, result: ParsedResult): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const words = text.slice(start, end);
  const bare = words.replace(/^(?:on|in|at)\s+/i, '');
  const led = bare.length < words.length || LED_BY.test(before);
  const last = /^\s*(?:[,;.!?\n]|$)/.test(after);
  const alone = last && /(?:^|[,;.:!?]\s*|\n)$/.test(before);
  const sure = (part: 'day' | 'weekday' | 'month' | 'hour'): boolean => result.start.isCertain(part);
  if (!sure('day') && !sure('weekday') && !sure('month') && !sure('hour')) {
    // “this afternoon” is today; “this week” and “next year” are no days.
    return [...result.start.tags()].some((tag) => tag.startsWith('casualReference/'));
  }
  if (/^now$/i.test(bare)) return false;
  // “may”, “march with me”, “June called”.
  if (sure('month') && !sure('day') && !/\d|\b(?:next|last|this)\b/i.test(bare)) return led;
  // “sat on the sofa”, “sun room”.
  if (SHORT_WEEKDAY.test(bare)) return led || last;
  // “3/4 inch”.
  if (/^\d{1,2}\/\d{1,2}$/.test(bare)) return led || alone;
  // “at 5 €”, “for 2 people”.
  if (sure('hour') && /^\d{1,2}$/.test(bare)) return !COUNTED.test(after);
  return true;
}

function nearest(weekday: number, moment: Date, now: Date): Pick<FoundDay, 'past' | 'future'> {
  const today = dayOf(now);
  const ahead = (weekday - now.getDay() + 7) % 7;
  const at = (days: number) => onDay(addDays(today, days), moment);
  return { past: at(ahead - 7), future: at(ahead === 0 ? 7 : ahead) };
}

function nearestYear(moment: Date, now: Date): Pick<FoundDay, 'past' | 'future'> {
  const today = dayOf(now);
  const rest = dayOf(moment).slice(4);
  const years = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8]
    .map((away) => `${now.getFullYear() + away}${rest}`)
    .filter(isDay);
  const past = years.findLast((day) => day <= today);
  const future = years.find((day) => day >= today);
  return { past: past ? onDay(past, moment) : moment, future: future ? onDay(future, moment) : moment };
}
