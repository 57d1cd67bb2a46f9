import type { Day } from '../../../domain/days';
import { weeksUpTo } from '../../../domain/team/measured-weeks';

/** What a lead looks at: a week by its Monday (null: the last whole one), or so many up to this one. */
export type Span = { week: Day | null } | { weeks: number };

export const LAST_WEEK: Span = { week: null };

/** Of several at once. */
export const SPANS = [5, 13];

/** Weeks that can be chosen one by one. */
export const SINGLE = 13;

/** Their Mondays, the newest first. */
export function weeksIn(span: Span, now: Date): Day[] {
  if ('weeks' in span) return weeksUpTo(now, span.weeks);
  const [, last = ''] = weeksUpTo(now, 2);
  return [span.week ?? last];
}
