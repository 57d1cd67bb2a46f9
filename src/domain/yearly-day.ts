import { type Day, isDay } from './days';
import { monthName } from './say/calendar';
import { say } from './say/say';

/** A day that comes every year, `1990-05-12` or `--05-12`, in words: `12 May 1990`, `12 May`. */
export function sayYearlyDay(day: string): string {
  const [year = '', month = '', date = ''] = partsOf(day);
  const parts = { day: Number(date), month: monthName(Number(month), 'long') };
  return year === '-' ? say('when_yearlyDay', parts) : say('when_yearlyDayOfYear', { ...parts, year });
}

/** Whether there is such a day: `--02-29` is one, `1990-02-30` is none, nor is a day before the year 100. */
export function isYearlyDay(day: string): boolean {
  return isDay(day.replace(/^-/, '2000'));
}

/**
 * When a yearly day comes next, `today` included, and how many years it is then; `years` null where the year is not
 * known. Of 29 February it is the 28th in years without.
 */
export function nextYearly(day: string, today: Day): { day: Day; years: number | null } {
  const [year = '', month = '', date = ''] = partsOf(day);
  const thisYear = Number(today.slice(0, 4));
  const on = (inYear: number): Day => {
    const exact = `${String(inYear).padStart(4, '0')}-${month}-${date}`;
    return isDay(exact) ? exact : `${String(inYear).padStart(4, '0')}-02-28`;
  };
  const next = on(thisYear) >= today ? on(thisYear) : on(thisYear + 1);
  return { day: next, years: year === '-' ? null : Number(next.slice(0, 4)) - Number(year) };
}

function partsOf(day: string): string[] {
  return /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(day)?.slice(1) ?? [];
}
