import type { NudgeSettings } from '../model';
import { weekdayName } from '../say/calendar';
import { say, sayCount, sayList } from '../say/say';
import { nextMoment } from './next-moment';

/** Days of the week as a week of work goes, as `Date.getDay` counts them. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** `08:00` */
export function onTheHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** What the settings come to, in a sentence or two. */
export function sayNudges(settings: NudgeSettings, now: Date): string {
  if (!settings.on) return say('nudges_areOff');
  if (nextMoment({ due: now, notOn: null }, settings, now) === null) return say('nudges_cannotCome');
  const days = sayDays(settings.days);
  if (settings.digestHour !== null) {
    return say('nudges_digest', { days, time: onTheHour(settings.digestHour) });
  }
  const { from, until, quietFrom, quietUntil, mostADay } = settings;
  const hours = sayHours(from, until);
  const most = sayCount('nudges_mostADay', mostADay);
  return quietFrom === quietUntil
    ? say('nudges_come', { days, hours, most })
    : say('nudges_comeButQuiet', { days, hours, quiet: sayHours(quietFrom, quietUntil), most });
}

/** `08:00 to 20:00`; the same hour twice is `at any hour`. */
export function sayHours(from: number, until: number): string {
  return from === until
    ? say('nudges_anyHour')
    : say('nudges_hours', { from: onTheHour(from), until: onTheHour(until) });
}

/** `every day`, `Monday to Friday`, `Monday, Tuesday and Saturday` */
export function sayDays(days: readonly number[]): string {
  const chosen = WEEK.filter((day) => days.includes(day));
  if (chosen.length === WEEK.length) return say('nudges_everyDay');
  const places = chosen.map((day) => WEEK.indexOf(day));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const names = chosen.map((day) => weekdayName(day, 'long'));
  const [from = '', until = ''] = [names[0], names.at(-1)];
  if (names.length > 2 && last - first === names.length - 1) return say('nudges_daySpan', { from, until });
  return names.length > 0 ? sayList(names) : say('nudges_never');
}
