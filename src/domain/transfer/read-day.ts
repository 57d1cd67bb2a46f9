import { isDay } from '../days';
import { fold } from '../fold';
import { isYearlyDay } from '../yearly-day';
import type { DayOrder } from './csv/csv-table';

/** How months begin in English, Spanish, Portuguese, French and German, folded. */
const MONTHS = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'maerz'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** Years of two digits up to this one are of this century. */
const LAST_SHORT_YEAR = 39;

/**
 * A day as people and programs write it, `1990-05-12`, `12/05/1990`, `May 12, 1990`, `12 de mayo`, as a yearly
 * day; null when it is none. `order` decides where only numbers tell.
 */
export function readYearlyDay(text: string, order: DayOrder): string | null {
  const words = text.trim();
  const day = read(words, order);
  return day !== null && isYearlyDay(day) ? day : null;
}

/** As `readYearlyDay`, for days of one year only: `2026-11-24`. */
export function readDay(text: string, order: DayOrder): string | null {
  const day = read(text.trim(), order);
  return day !== null && isDay(day) ? day : null;
}

function read(text: string, order: DayOrder): string | null {
  const iso = /^(\d{4}|-)[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return join(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4}|--)(\d{2})(\d{2})(?:T.*)?$/.exec(text);
  if (compact) return join(compact[1] === '--' ? '-' : compact[1], compact[2], compact[3]);
  const numbers = /^(\d{1,2})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{2}|\d{4}))?\.?(?: \d{1,2}:.*)?$/.exec(text);
  if (numbers) {
    const [, first, second, year] = numbers;
    const swap = Number(second) > 12 || (order === 'mdy' && Number(first) <= 12);
    return swap ? join(year, first, second) : join(year, second, first);
  }
  return readWords(fold(text));
}

function readWords(text: string): string | null {
  const parts = text.match(/\p{L}+|\d+/gu) ?? [];
  const month = parts.map(monthOf).find((found) => found !== null);
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const [first, second] = numbers;
  if (!month || first === undefined || numbers.length > 2) return null;
  if (first.length === 4) return join(first, String(month), second);
  return join(second, String(month), first);
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return index < 0 ? null : index + 1;
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined || day === undefined) return null;
  return `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function fullYear(year: string | undefined): string {
  if (year === undefined || year === '-') return '-';
  if (year.length === 4) return year;
  return `${Number(year) <= LAST_SHORT_YEAR ? '20' : '19'}${year.padStart(2, '0')}`;
}
