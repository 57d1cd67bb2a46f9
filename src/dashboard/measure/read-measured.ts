import { FIGURES } from '../../domain/measure/figures';
import { type Measured, measure, measureBefore } from '../../domain/measure/measured';
import { type Period, type PeriodId, periodBefore, periodOf } from '../../domain/measure/period';
import type { Told } from '../../domain/measure/told';
import type { LogDatabase } from '../../log/database';
import { readTold } from '../../log/measure/read-told';
import { SITE_FACTS } from '../../ui/site-facts';

/** All figures of a period, and what they were computed from. */
export interface AllMeasured {
  periodId: PeriodId;
  period: Period;
  told: Told;
  figures: Measured[];
}

/** Reads and computes, and lets the page go on between. Rejects with the reason of an aborted `signal`. */
export async function readMeasured(
  log: LogDatabase,
  periodId: PeriodId,
  now: Date,
  signal: AbortSignal,
): Promise<AllMeasured> {
  const period = periodOf(periodId, now);
  const before = periodBefore(periodId, now);
  const told = await readTold(log, {
    from: (before ?? period).from,
    now,
    siteName: (site) => SITE_FACTS[site].name,
    signal,
  });
  const figures: Measured[] = [];
  for (const figure of FIGURES) {
    await pause(signal);
    const measured = measure(figure, told, period);
    await pause(signal);
    figures.push({ ...measured, before: measureBefore(figure, told, before) });
  }
  return { periodId, period, told, figures };
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
