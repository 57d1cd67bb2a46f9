import type { Day } from '../../domain/days';
import { keepAside } from '../../ui/keep-aside';

/** Where it is kept which week's review the user has looked at, or wants to hear no more of. */
export const LOOKED = 'week looked at';

export function noteLooked(week: Day): void {
  keepAside(localStorage, LOOKED, week);
}
