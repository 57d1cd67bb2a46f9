import { addDays } from '../../../days';
import { mondayOf, weekdayFrom } from '../../calendar';
import { type DayFinder, finder } from '../../found-day';
import { WEEKDAY, weekdayOf } from './words';

/** Short ones that are words as well count where they can be nothing else. */
const ALSO_WORDS = /^(?:mon|weds?|fri|sat|sun|sats|suns)$/i;
const LED = /\b(?:on|by|until|till|next|this|before|after|from|come|coming|and|or)\s+$/i;

/** `Tuesday` is the next one, never today; `next Tuesday` is in the week that begins on the next Monday. */
export const weekdays: readonly DayFinder[] = [
  finder(
    new RegExp(
      `\\b(?:(?<which>next|this coming|this|coming|following) )?(?<weekday>${WEEKDAY})\\b(?<next>,? next week|,? of next week|,? the week after next| week\\b)?`,
      'giu',
    ),
    ({ which, weekday = '', next }, { today, whole }, { before, words }) => {
      const led = which !== undefined || LED.test(before) || /^\p{Lu}/u.test(words);
      if (ALSO_WORDS.test(weekday) && !whole && !led) return null;
      return { on: (earliest) => dayOf(earliest), today: false };

      function dayOf(earliest: string): string {
        const wanted = weekdayOf(weekday);
        const weeks = weeksAhead(which, next);
        if (weeks > 0) return addDays(mondayOf(today), weeks * 7 + ((wanted + 6) % 7));
        const first = weekdayFrom(earliest, wanted);
        return next?.trim() === 'week' ? addDays(first, 7) : first;
      }
    },
  ),
  finder(
    new RegExp(`\\b(?:next week|(?<after>the week after next))(?: on)?,? (?<weekday>${WEEKDAY})\\b`, 'giu'),
    ({ after, weekday = '' }, { today }) => ({
      on: () => addDays(mondayOf(today), (after ? 14 : 7) + ((weekdayOf(weekday) + 6) % 7)),
      today: false,
    }),
  ),
];

function weeksAhead(which: string | undefined, next: string | undefined): number {
  if (next && /after next/i.test(next)) return 2;
  return (next && /next week/i.test(next)) || which?.toLowerCase() === 'next' ? 1 : 0;
}
