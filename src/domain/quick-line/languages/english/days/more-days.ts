import { type Day, dayOf, isDay, momentOn } from '../../../../days';
import type { FoundDay } from '../../../found-day';
import { onDay } from '../../../on-day';

const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Ways to write a day without its year that the reader of dates leaves out. `days` are those it may mean. */
const WRITTEN: readonly { pattern: RegExp; days: (parts: string[], now: Date) => Day[] }[] = [
  {
    pattern: /\b(?:on|by|until|till|before|after) the ([0-3]?\d)(?:st|nd|rd|th)\b(?! of)/gi,
    days: ([day = ''], now) =>
      [-2, -1, 0, 1, 2].map((away) => {
        const first = new Date(now.getFullYear(), now.getMonth() + away, 1, 12);
        return `${dayOf(first).slice(0, 8)}${day.padStart(2, '0')}`;
      }),
  },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(?!\d)/g,
    days: ([day = '', month = ''], now) => everyYear(Number(month), day, now),
  },
  {
    // Every four years: it looks no further than the next.
    pattern: /\b(29)(?:th)?(?: of)? feb(?:ruary)?\b(?! ?\d)|\bfeb(?:ruary)? (29)(?:th)?\b(?!,? ?\d)/gi,
    days: (_, now) => everyYear(2, '29', now),
  },
  {
    pattern:
      /\b(?:by|until|till|before|after|from|this|next|last|early|mid|late) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b(?! ?\d)/gi,
    days: ([month = ''], now) => everyYear(SHORT_MONTHS.indexOf(month.toLowerCase()) + 1, '1', now),
  },
];

/** “on the 12th”, `12.11.`, “by May”: the nearest before and the nearest to come. */
export function moreDays(text: string, now: Date): FoundDay[] {
  const today = dayOf(now);
  const noon = momentOn(today, 12) ?? now;
  return WRITTEN.flatMap(({ pattern, days }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const possible = days(match.slice(1), now).filter(isDay);
      const past = possible.findLast((day) => day <= today);
      const future = possible.find((day) => day >= today);
      if (!past || !future) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ start, end, past: onDay(past, noon), future: onDay(future, noon), open: true, hour: false }];
    }),
  );
}

function everyYear(month: number, day: string, now: Date): Day[] {
  const rest = `-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map((away) => `${now.getFullYear() + away}${rest}`);
}
