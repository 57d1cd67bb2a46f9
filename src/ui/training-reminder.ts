import { useCallback, useEffect, useState } from 'preact/hooks';
import { dayOf } from '../domain/days';
import { mondayOf } from '../domain/when/calendar';
import type { TrainingReminder } from '../log/training/reminder';
import { keepAside } from './keep-aside';
import { useLive } from './live';
import { logs } from './logs';
import { offerUndo } from './undo';

/** When the user wants to hear no more of it this week: one word for the dashboard and the popup. */
const PLACE = 'training put off';

/** What to point to, and the way to be left alone until next week; null while there is nothing to say. */
export interface TrainingReminding {
  reminder: TrainingReminder;
  putOff(): void;
}

/** Whether to point to this week's training. Loaded apart: no first list waits for it. */
export function useTrainingReminder(now: Date): TrainingReminding | null {
  const [query, setQuery] = useState(() => nothing);
  const week = mondayOf(dayOf(now));
  const [away, setAway] = useState(() => localStorage.getItem(PLACE) === week);
  useEffect(() => {
    import('../log/training/reminder').then(
      ({ trainingReminder }) => setQuery(() => (at: Date) => trainingReminder(logs.real, at)),
      (error: unknown) => console.error(error),
    );
  }, []);
  const { value: reminder } = useLive(useCallback(() => query(now), [query, now]));
  if (!reminder || away) return null;
  const put = (off: boolean): void => {
    keepAside(localStorage, PLACE, off ? week : '');
    setAway(off);
  };
  const putOff = (): void => {
    put(true);
    offerUndo('Training is not mentioned again this week.', async () => {
      put(false);
    });
  };
  return { reminder, putOff };
}

async function nothing(_: Date): Promise<TrainingReminder | null> {
  return null;
}
