import { useCallback, useState } from 'preact/hooks';
import type { Figure } from '../../domain/measure/figure';
import { type Only, SPLITS, sayGroup } from '../../domain/measure/splits';
import { say, sayCount } from '../../domain/say/say';
import { download } from '../../ui/download';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { Reading, ReadingFailed } from '../work/reading';
import { useAnswer } from '../work/use-answer';
import type { Waiting } from '../work/worker-asker';
import { Breakdown } from './breakdown';
import { RowTable } from './row-table';
import type { AllMeasured } from './use-measured';

/** As many rows as one looks through; the file holds all. */
const STEP = 50;

interface Props {
  figure: Figure;
  all: AllMeasured;
}

/** What a figure counts, how it is made up, and every row it was computed from; of one group where one is chosen. */
export function Details({ figure, all: { worker, reading, periodId, today, again } }: Props) {
  const [only, setOnly] = useState<Only | null>(null);
  const [most, setMost] = useState(STEP);
  const choose = (chosen: Only | null): void => {
    setOnly(chosen);
    setMost(STEP);
  };
  const question = useCallback(
    async (waiting: Waiting) => {
      const about = { reading, figureId: figure.id, only, most };
      const rows = await worker.ask('rows', about, waiting);
      // Null: there is a newer reading, which asks anew.
      return rows ? { ...rows, only } : new Promise<never>(() => {});
    },
    [worker, reading, figure, only, most],
  );
  const { answer: rows, failed, slow } = useAnswer(question);
  const save = async (): Promise<void> => {
    const { signal } = new AbortController();
    const file = await worker.ask('file', { reading, figureId: figure.id, only }, { signal });
    if (!file) return sayProblem(say('measure_logChanged'));
    download(
      `rapport-${[figure.id, ...(only ? [fileWord(only)] : []), periodId, today].join('-')}.csv`,
      file,
    );
  };
  if (failed) return <ReadingFailed again={again} />;
  return (
    <div class="figure-details">
      <p class="dash-words">{figure.explains}</p>
      {!rows && <Reading slow={slow} />}
      {rows && (rows.count > 0 || rows.only) && (
        <>
          <Breakdown figure={figure} {...{ worker, reading, again }} only={only} onOnly={choose} />
          <div class="row figure-rows-head">
            <h3>{sayRows(rows.count, rows.only)}</h3>
            {only && (
              <button type="button" class="button plain small" onClick={trusted(() => choose(null))}>
                {say('measure_showAllRows')}
                <span class="hidden-words">: {figure.label}</span>
              </button>
            )}
            <button
              type="button"
              class="button small"
              onClick={trusted(
                () =>
                  void save().catch((error: unknown) => {
                    console.error(error);
                    sayProblem(say('measure_fileFailed'));
                  }),
              )}
            >
              <Icon name="download" size={14} /> {say('measure_saveCsv')}
              <span class="hidden-words">: {figure.label}</span>
            </button>
          </div>
          <RowTable figure={figure} rows={rows.newest} />
          {rows.count > rows.newest.length && (
            <p>
              <button type="button" class="button small" onClick={trusted(() => setMost(most + STEP))}>
                {say('measure_showMore', { count: Math.min(STEP, rows.count - rows.newest.length) })}
              </button>
            </p>
          )}
        </>
      )}
      {rows?.count === 0 && (
        <p class="dash-empty">
          {say(periodId === 'all' ? 'measure_nothingHappenedYet' : 'measure_nothingHappened')}
        </p>
      )}
    </div>
  );
}

/** `12 rows behind it`, `3 rows behind it: Site X` */
function sayRows(count: number, only: Only | null): string {
  const rows = sayCount('measure_rowsBehind', count);
  if (!only) return rows;
  return say('measure_rowsBehindOf', {
    rows,
    split: say(SPLITS[only.by].one),
    group: sayGroup(only.by, only.key),
  });
}

/** A group in a file's name; a week by its day, so that files stand in order. */
function fileWord({ by, key }: Only): string {
  return (SPLITS[by].time ? key : sayGroup(by, key))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .toLowerCase();
}
