import { momentOn } from '../../domain/days';
import type { SplitId } from '../../domain/measure/splits';

const WEEK = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: '2-digit' });

/** A group by name: a week by its Monday, `16 Nov 26`; all others name themselves. */
export function sayGroup(by: SplitId, key: string): string {
  if (by !== 'week') return key;
  const noon = momentOn(key, 12);
  return noon ? WEEK.format(noon) : key;
}
