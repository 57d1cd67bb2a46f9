import { addDays, type Day, dayOf } from '../days';
import type { Key } from '../say/keys';

/** A stretch of local days. */
export interface Period {
  /** The first day; null: as far back as the log goes. */
  from: Day | null;
  /** The day after the last. */
  to: Day;
}

export const PERIOD_IDS = ['4-weeks', '3-months', 'year', 'all'] as const;
export type PeriodId = (typeof PERIOD_IDS)[number];

interface PeriodKind {
  id: PeriodId;
  /** As a choice: `4 weeks`. */
  label: Key;
  /** What stands before it, in a sentence: `the 4 weeks before`; null: nothing does. */
  before: Key | null;
  /** Whole weeks, so that every weekday stands in it as often; null: everything. */
  days: number | null;
}

export const PERIODS: readonly PeriodKind[] = [
  { id: '4-weeks', label: 'measure_period4Weeks', before: 'measure_before4Weeks', days: 28 },
  { id: '3-months', label: 'measure_period3Months', before: 'measure_before3Months', days: 91 },
  { id: 'year', label: 'measure_periodYear', before: 'measure_beforeYear', days: 364 },
  { id: 'all', label: 'measure_periodAll', before: null, days: null },
];

export function periodKind(id: PeriodId): PeriodKind {
  const kind = PERIODS.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no period ${id}.`);
  return kind;
}

/** The period that ends with today. */
export function periodOf(id: PeriodId, now: Date): Period {
  const { days } = periodKind(id);
  const to = addDays(dayOf(now), 1);
  return { from: days === null ? null : addDays(to, -days), to };
}

/** The period of the same length before that; null where there is none. */
export function periodBefore(id: PeriodId, now: Date): Period | null {
  const { days } = periodKind(id);
  const { from } = periodOf(id, now);
  return days === null || from === null ? null : { from: addDays(from, -days), to: from };
}

export function within(day: Day, { from, to }: Period): boolean {
  return (from === null || day >= from) && day < to;
}
