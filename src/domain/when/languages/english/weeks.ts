import { type DayFinder, finder } from '../../found-day';
import { inWeek, midweek, thisWeek, type WeekPlace, weekend } from '../../weeks';

/** Weeks, their beginnings, middles and ends, and weekends. A week begins on Monday. */
export const weeks: readonly DayFinder[] = [
  finder(
    /\b(?:(?:the )?(?<place>end|close|beginning|start|middle|later part)(?: of)? |(?<short>early|later?|mid|some ?time|first thing)[- ](?:in )?)?(?:the )?(?:(?<after>week after next)|(?:(?<which>this|next|following) )?(?:working |business )?week)\b/giu,
    ({ place, short, which = '', after }, { today }) => {
      const said = place ?? short;
      // “the week” alone is no time; “the end of the week” is this one's.
      if (!after && which === '' && said === undefined) return null;
      const ahead = after ? 2 : /^(?:next|following)$/i.test(which) ? 1 : 0;
      // “later this week” is two days from now, “late this week” its end.
      const where = placeOf(said);
      return ahead === 0 ? thisWeek(where, today) : inWeek(where, today, ahead);
    },
  ),
  finder(/\beow\b/giu, (_, { today }) => thisWeek('last', today)),
  finder(/\bmid-?week\b/giu, (_, { today }) => midweek(today)),
  finder(
    /\b(?<after>(?:right |straight )?after )?(?:(?<next>next )|(?<led>over |at |on |during |by )?(?:(?:the|this)(?: coming)? )?)week-?end\b/giu,
    ({ after, next }, { today }) => weekend(today, next ? 1 : 0, after !== undefined),
  ),
];

function placeOf(words: string | undefined): WeekPlace {
  const said = words?.toLowerCase() ?? '';
  if (/^(?:end|close|late$)/.test(said)) return 'last';
  if (/^mid/.test(said)) return 'middle';
  if (/^later/.test(said)) return 'later';
  return /^(?:early|beginning|start|first)/.test(said) ? 'first' : null;
}
