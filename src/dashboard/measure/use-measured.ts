import { useMemo } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/days';
import { figureById } from '../../domain/measure/figures';
import type { Measured } from '../../domain/measure/measured';
import { type Period, type PeriodId, periodOf } from '../../domain/measure/period';
import { TOLD_TABLES } from '../../log/measure/told-tables';
import { lastChangeOf } from '../../log/read-changes';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { type Answered, type Question, useAnswer } from '../work/use-answer';
import { useWorker } from '../work/use-worker';
import type { WorkerAsker } from '../work/worker-asker';
import type { FiguresRead, MeasureWork } from './measure-work';
import { startMeasureWorker } from './start-worker';

/** Something was written: others may follow at once, and much is read for it. */
const AFTER_CHANGE_MS = 1_000;

const lastChange = () => lastChangeOf(logs.real, [...TOLD_TABLES, 'settings']);

/** All figures of a period, and whom to ask for what they were computed from. */
export interface AllMeasured {
  periodId: PeriodId;
  period: Period;
  /** The day it was read. */
  today: Day;
  figures: Measured[];
  reading: string;
  worker: WorkerAsker<MeasureWork>;
  /** Reads it all anew. */
  again: () => void;
}

type Read = FiguresRead & Pick<AllMeasured, 'periodId' | 'period' | 'today'>;

export interface LiveMeasured extends Pick<Answered<unknown>, 'failed' | 'again' | 'slow'> {
  /** The newest there is, of whatever period; null: nothing was read yet. */
  measured: AllMeasured | null;
}

/**
 * The figures of a period, computed by a worker, and anew after the log changed, and with each day. Posts that are found or
 * set aside meanwhile are no change: they count when it is opened again.
 */
export function useMeasured(periodId: PeriodId): LiveMeasured {
  const worker = useWorker<MeasureWork>(startMeasureWorker);
  const { value: change, failed: unread } = useLive(lastChange);
  const today = dayOf(useNow());
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each change, and with each day.
  const question = useMemo((): Question<Read> | null => {
    if (change === null) return null;
    return async (waiting) => {
      const now = new Date();
      const read = await worker.ask('figures', { periodId, now }, waiting);
      return { ...read, periodId, period: periodOf(periodId, now), today: dayOf(now) };
    };
  }, [worker, periodId, change, today]);
  const { answer, failed, slow, again } = useAnswer(question, (last) =>
    last?.periodId === periodId ? AFTER_CHANGE_MS : 0,
  );
  const figures = useMemo(
    () => answer?.figures.map(({ id, ...rest }) => ({ ...rest, figure: figureById(id) })),
    [answer],
  );
  const measured = answer && figures ? { ...answer, worker, figures, again } : null;
  // Where not even the last change can be read, nothing was asked that could be asked again.
  return { measured, slow, failed: failed || unread, again: unread ? () => location.reload() : again };
}
