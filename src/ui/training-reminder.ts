import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import type { TrainingReminder } from '../log/training/reminder';
import { useLive } from './live';
import { logs } from './logs';
import { usePutOffWeek } from './put-off-week';

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
  const { away, putOff } = usePutOffWeek(PLACE, say('ui_trainingPutOff'), now);
  useEffect(() => {
    import('../log/training/reminder').then(
      ({ trainingReminder }) => setQuery(() => (at: Date) => trainingReminder(logs.real, at)),
      (error: unknown) => console.error(error),
    );
  }, []);
  const { value: reminder } = useLive(useCallback(() => query(now), [query, now]));
  if (!reminder || away) return null;
  return { reminder, putOff };
}

async function nothing(_: Date): Promise<TrainingReminder | null> {
  return null;
}
