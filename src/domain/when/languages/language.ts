import type { DayFinder } from '../found-day';
import type { FoundTime } from '../found-time';
import type { Unit } from '../unit';

/** How one language speaks of days and hours. */
export interface WhenLanguage {
  /** `en` */
  id: string;
  days: readonly DayFinder[];
  /** All hours that a text names; where two overlap the first counts. */
  times(text: string): FoundTime[];
  /** Words before a day that move it, at the end of the text before it. */
  shift: { pattern: RegExp; read(groups: Record<string, string | undefined>): Shift | null };
  /** Words for what comes again and again, which is no day. */
  every: RegExp;
}

/** So long before (negative) or after a day; or just before, after or until it. */
export type Shift = { count: number; unit: Unit } | 'before' | 'after' | 'until';
