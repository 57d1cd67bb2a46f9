import type { Day } from '../days';
import { later } from './calendar';

/** A day by one click. */
export interface QuickDay {
  /** On its button. Typed into a field, the same words mean the same day. */
  says: string;
  on(today: Day): Day;
}

/** Days that a next step is put off to most often, soonest first. */
export const QUICK_DAYS: readonly QuickDay[] = [
  { says: 'Tomorrow', on: (today) => later(today, 1, 'day') },
  { says: 'In 3 days', on: (today) => later(today, 3, 'day') },
  { says: 'In a week', on: (today) => later(today, 1, 'week') },
];

/** For plans that are not in the middle of a conversation. */
export const IN_A_MONTH: QuickDay = { says: 'In a month', on: (today) => later(today, 1, 'month') };
