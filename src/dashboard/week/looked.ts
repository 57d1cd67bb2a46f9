import type { Day } from '../../domain/days';
import { keepAside } from '../../ui/keep-aside';

/** Which week's review the user has looked at, or wants to hear no more of. */
const PLACE = 'week looked at';

export function hasLooked(week: Day): boolean {
  return localStorage.getItem(PLACE) === week;
}

/** Null: as if it was never looked at. */
export function noteLooked(week: Day | null): void {
  keepAside(localStorage, PLACE, week ?? '');
}
