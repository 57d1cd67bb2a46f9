import { useState } from 'preact/hooks';
import { type Day, dayOf } from '../domain/days';
import { mondayOf } from '../domain/when/calendar';
import { keepAside } from './keep-aside';
import { offerUndo } from './undo';

/** Whether something is put off for this week, and the way to do so. */
export interface PutOff {
  away: boolean;
  /** Says so, with the way back. */
  putOff(): void;
}

/**
 * Lets the user hear no more of something this week. `place`: where that is kept, one word for all pages; `says`: what is
 * said when it is put off.
 */
export function usePutOffWeek(place: string, says: string, now: Date): PutOff {
  const week: Day = mondayOf(dayOf(now));
  const [off, setOff] = useState(() => localStorage.getItem(place));
  const put = (to: Day | ''): void => {
    keepAside(localStorage, place, to);
    setOff(to);
  };
  return {
    away: off === week,
    putOff() {
      put(week);
      offerUndo(says, async () => put(''));
    },
  };
}
