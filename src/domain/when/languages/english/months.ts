import { type DayFinder, finder } from '../../found-day';
import { inSpan, ofMonth, type Place, spanOf } from '../../spans';
import { MONTH, monthOf } from './words';

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
