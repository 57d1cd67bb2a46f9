import type { Day } from '../days';
import type { SeasonId } from '../model';

/** The month in which each begins north of the equator: whole months, as people plan by them. */
const FIRST_MONTH: Record<SeasonId, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The day on which a season begins next after a day, never that day itself. `southern`: south of the equator. */
export function nextStartOf(season: SeasonId, after: Day, southern: boolean): Day {
  const month = ((FIRST_MONTH[season] + (southern ? 6 : 0) - 1) % 12) + 1;
  const year = Number(after.slice(0, 4));
  const start = (inYear: number): Day =>
    `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return start(year) > after ? start(year) : start(year + 1);
}
