import type { Row } from '../../domain/measure/figure';
import { FIGURES, figureById } from '../../domain/measure/figures';
import { type Measured, measure, measureBefore } from '../../domain/measure/measured';
import { type Period, type PeriodId, periodBefore, periodOf } from '../../domain/measure/period';
import { type Group, type Only, rowsIn, type SplitId, splitRows } from '../../domain/measure/splits';
import type { Told } from '../../domain/measure/told';
import { writeRows } from '../../domain/measure/write-rows';
import type { LogDatabase } from '../../log/database';
import { readTold } from '../../log/measure/read-told';
import { SITE_FACTS } from '../../ui/site-facts';
import type { AtWork } from '../work/messages';

/** What figures come to, and which reading they were computed from. */
export interface FiguresRead {
  /** No other has it, not that of another worker either. */
  reading: string;
  /** In the order they are shown; each figure by its id. */
  figures: (Omit<Measured, 'figure'> & { id: string })[];
}

/** A figure of a reading. */
interface OfReading {
  reading: string;
  figureId: string;
}

/** The newest rows of a figure, the newest first, and how many there are in all. */
export interface RowsRead {
  newest: Row[];
  count: number;
}

interface Reading {
  id: string;
  told: Told;
  period: Period;
  /** By figure: they are asked for again and again while it is looked at. */
  rows: Map<string, readonly Row[]>;
}

export type MeasureWork = ReturnType<typeof measureWork>;

/**
 * Reads the log and computes figures. The newest reading is held, so that what is opened are the rows that the figures
 * were computed from; asked of an older one, the answer is null, and where nothing is held it rejects.
 */
export function measureWork(log: LogDatabase) {
  let held: Reading | null = null;

  const rowsOf = ({ reading, figureId }: OfReading): readonly Row[] | null => {
    // A worker that took the place of one that died: nobody reads anew unless the page asks for it.
    if (held === null) throw new Error('Nothing was read.');
    if (held.id !== reading) return null;
    const known = held.rows.get(figureId);
    if (known) return known;
    const rows = figureById(figureId).rows(held.told, held.period);
    held.rows.set(figureId, rows);
    return rows;
  };

  return {
    async figures(
      { periodId, now }: { periodId: PeriodId; now: Date },
      { signal, progress }: AtWork,
    ): Promise<FiguresRead> {
      const period = periodOf(periodId, now);
      const before = periodBefore(periodId, now);
      const told = await readTold(log, {
        from: (before ?? period).from,
        now,
        siteName: (site) => SITE_FACTS[site].name,
        signal,
        progress,
      });
      const figures: FiguresRead['figures'] = [];
      for (const figure of FIGURES) {
        await pause(signal);
        const { figure: _, ...measured } = measure(figure, told, period);
        figures.push({ ...measured, id: figure.id, before: measureBefore(figure, told, before) });
      }
      await pause(signal);
      held = { id: crypto.randomUUID(), told, period, rows: new Map() };
      return { reading: held.id, figures };
    },

    async groups({ by, ...of }: OfReading & { by: SplitId }): Promise<Group[] | null> {
      const rows = rowsOf(of);
      return rows && splitRows(figureById(of.figureId), rows, by);
    },

    async rows({
      only,
      most,
      ...of
    }: OfReading & { only: Only | null; most: number }): Promise<RowsRead | null> {
      const rows = rowsOf(of);
      if (!rows) return null;
      const those = rowsIn(rows, only);
      return { newest: those.slice(-most).reverse(), count: those.length };
    },

    /** All of them, as a CSV file. */
    async file({ only, ...of }: OfReading & { only: Only | null }): Promise<Blob | null> {
      const rows = rowsOf(of);
      if (!rows) return null;
      return new Blob([writeRows(figureById(of.figureId).columns, rowsIn(rows, only))], { type: 'text/csv' });
    },
  };
}

/** Lets the worker hear that it should stop. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
