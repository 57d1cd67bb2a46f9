import { addDays, type Day } from '../../days';
import { dayIn, lastOf, monthIn, yearOf } from '../calendar';
import { again, type DayFinder, type FoundDay, finder, once } from '../found-day';
import { MONTH, monthOf } from '../words';

/** A stretch of whole months; `month` may count on into other years. */
interface Span {
  year: number;
  month: number;
  months: number;
}

type Place = 'first' | 'middle' | 'late' | 'last' | null;

const PLACE =
  '(?:(?:the )?(?<place>very end|end|close|beginning|start|first week|first days?|last week|last days?|middle)(?: of)?(?: the month of)? |(?<short>early|late|mid)[- ](?:in )?)';

/** Months, quarters, seasons and years: their beginnings, middles and ends, or when they begin. */
export const months: readonly DayFinder[] = [
  finder(
    new RegExp(
      `\\b${PLACE}?(?:the )?(?:(?<which>this|next|following|coming) )?(?<unit>month|quarter|year)\\b`,
      'giu',
    ),
    ({ place, short, which, unit = '' }, { today }) => {
      const where = placeOf(place ?? short);
      if (which === undefined && where === null) return null;
      const ahead = which && !/^this$/i.test(which) ? 1 : 0;
      return inSpan(spanOf(unit.toLowerCase(), today, ahead), ahead === 0 ? (where ?? 'last') : where, today);
    },
  ),
  finder(
    new RegExp(`\\b${PLACE}?(?:the )?q(?<quarter>[1-4])\\b`, 'giu'),
    ({ place, short, quarter }, { today }) =>
      ofMonth(Number(quarter) * 3 - 2, null, placeOf(place ?? short), today, 3),
  ),
  finder(/\b(?<end>eom|eoq|eoy)\b/giu, ({ end = '' }, { today }) => {
    const unit = { m: 'month', q: 'quarter', y: 'year' }[end.slice(2).toLowerCase()] ?? 'month';
    return inSpan(spanOf(unit, today, 0), 'last', today);
  }),
  finder(
    new RegExp(
      `\\b${PLACE}?(?:(?<led>in|by|until|till|from|next|this|during|around|before|after) )?(?<month>${MONTH})\\b(?!\\.? ?\\d{1,2}(?!\\d))(?:,? (?<year>\\d{4}))?`,
      'giu',
    ),
    ({ place, short, led, month = '', year }, { today, whole }, { before }) => {
      const where = placeOf(place ?? short);
      // “may”, “march with me”, “April called”; and “3 March” is a day.
      if (where === null && !led && !year && !whole) return null;
      if (/\d(?:st|nd|rd|th)?(?: of)? ?$/i.test(before)) return null;
      return ofMonth(monthOf(month), year === undefined ? null : Number(year), where, today);
    },
  ),
  finder(
    /\b(?:in|by|this|next|until|before)(?: the)?(?: (?<short>early|late))? (?<season>spring|summer|autumn|fall|winter)\b/giu,
    ({ short, season = '' }, { today }) => {
      const month = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[season.toLowerCase()] ?? 3;
      return ofMonth(month + (short?.toLowerCase() === 'late' ? 2 : 0), null, null, today);
    },
  ),
];

function placeOf(words: string | undefined): Place {
  const said = words?.toLowerCase() ?? '';
  if (said === '') return null;
  if (/^mid/.test(said)) return 'middle';
  if (said === 'late' || said === 'last week') return 'late';
  return /end|close|last/.test(said) ? 'last' : 'first';
}

function spanOf(unit: string, today: Day, ahead: number): Span {
  const [year, month] = [yearOf(today), monthIn(today)];
  if (unit === 'year') return { year: year + ahead, month: 1, months: 12 };
  if (unit === 'quarter') return { year, month: Math.floor((month - 1) / 3 + ahead) * 3 + 1, months: 3 };
  return { year, month: month + ahead, months: 1 };
}

function dayOfSpan({ year, month, months }: Span, place: Place): Day {
  const first = dayIn(year, month, 1) ?? lastOf(year, month);
  // The first of January is nobody's working day.
  const open = first.endsWith('-01-01') ? addDays(first, 1) : first;
  const last = lastOf(year, month + months - 1);
  if (place === 'last') return last;
  if (place === 'middle')
    return months === 1 ? addDays(first, 14) : (dayIn(year, month + Math.floor(months / 2), 1) ?? first);
  if (place === 'late')
    return months === 1 ? addDays(first, 24) : (dayIn(year, month + months - 1, 1) ?? first);
  return open;
}

function inSpan(span: Span, place: Place, today: Day): Omit<FoundDay, 'start' | 'end'> {
  const day = dayOfSpan(span, place);
  const last = dayOfSpan(span, 'last');
  // “beginning of the month” in its middle: the next one's; “this month” on its last day: today.
  if (day < today && last >= today && place !== 'last') {
    return { ...once(dayOfSpan({ ...span, month: span.month + span.months }, place)), today: false };
  }
  return { ...once(day), today: day === today };
}

function ofMonth(
  month: number,
  year: number | null,
  place: Place,
  today: Day,
  months = 1,
): Omit<FoundDay, 'start' | 'end'> {
  if (year !== null) {
    const day = dayOfSpan({ year, month, months }, place);
    return { ...once(day), today: day === today };
  }
  return {
    ...again((round) => dayOfSpan({ year: yearOf(today) + round, month, months }, place)),
    today: true,
  };
}
