import type { NudgeSettings } from '../model';
import { nextMoment } from './next-moment';

/** Days of the week as a week of work goes, as `Date.getDay` counts them. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0];
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function nameOfDay(day: number): string {
  return NAMES[day] ?? '';
}

/** `08:00` */
export function onTheHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** What the settings come to, in a sentence or two. */
export function sayNudges(settings: NudgeSettings, now: Date): string {
  if (!settings.on) return 'You get no notifications. The toolbar goes on counting what is due.';
  if (nextMoment({ due: now, notOn: null }, settings, now) === null) {
    return 'With these days and hours no notification can come. The toolbar goes on counting what is due.';
  }
  const days = sayDays(settings.days);
  if (settings.digestHour !== null) {
    return `One notification ${days} at ${onTheHour(settings.digestHour)}, with everything of the day.`;
  }
  const { from, until, quietFrom, quietUntil, mostADay } = settings;
  const hours = from === until ? 'at any hour' : `${onTheHour(from)} to ${onTheHour(until)}`;
  const quiet =
    quietFrom === quietUntil ? '' : `, but not ${onTheHour(quietFrom)} to ${onTheHour(quietUntil)}`;
  const most = mostADay === 1 ? 'one a day' : `at most ${mostADay} a day`;
  return `Notifications come ${days}, ${hours}${quiet}; ${most}.`;
}

/** `every day`, `Monday to Friday`, `Monday, Tuesday and Saturday` */
export function sayDays(days: readonly number[]): string {
  const chosen = WEEK.filter((day) => days.includes(day));
  if (chosen.length === WEEK.length) return 'every day';
  const places = chosen.map((day) => WEEK.indexOf(day));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const names = chosen.map(nameOfDay);
  if (names.length > 2 && last - first === names.length - 1) return `${names[0]} to ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'never');
}
