import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PeriodId } from '../../domain/measure/period';
import { lastChange } from '../../log/read-changes';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { type AllMeasured, readMeasured } from './read-measured';

/** Something was written: others may follow at once, and much is read for it. */
const AFTER_CHANGE_MS = 1_000;

export interface LiveMeasured {
  /** The newest there is, of whatever period; null: nothing was read yet. */
  measured: AllMeasured | null;
  failed: boolean;
}

/** The figures of a period, read anew after the log changed. */
export function useMeasured(periodId: PeriodId): LiveMeasured {
  const { value: change, failed: unread } = useLive(useCallback(() => lastChange(logs.real), []));
  const [live, setLive] = useState<LiveMeasured>({ measured: null, failed: false });
  const shown = live.measured?.periodId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each period and each change of the log.
  useEffect(() => {
    if (change === null) return;
    const stopping = new AbortController();
    const read = (): void => {
      readMeasured(logs.real, periodId, new Date(), stopping.signal).then(
        (measured) => stopping.signal.aborted || setLive({ measured, failed: false }),
        (error: unknown) => {
          if (stopping.signal.aborted) return;
          console.error(error);
          setLive((last) => ({ ...last, failed: true }));
        },
      );
    };
    const timer = setTimeout(read, shown === periodId ? AFTER_CHANGE_MS : 0);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [periodId, change]);
  return unread ? { ...live, failed: true } : live;
}
