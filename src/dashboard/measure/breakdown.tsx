import { useCallback, useId, useState } from 'preact/hooks';
import type { Figure, Value } from '../../domain/measure/figure';
import { type Group, type Only, SPLITS, type SplitId } from '../../domain/measure/splits';
import { say } from '../../domain/say/say';
import { later } from '../../ui/later';
import { trusted } from '../../ui/trusted';
import { ReadingFailed } from '../work/reading';
import { useAnswer } from '../work/use-answer';
import type { Waiting } from '../work/worker-asker';
import { GroupTable } from './group-table';
import type { AllMeasured } from './use-measured';

const Chart = later(async () => (await import('./chart')).Chart);

interface Props extends Pick<AllMeasured, 'worker' | 'reading' | 'again'> {
  figure: Figure;
  /** The group whose rows are shown. */
  only: Only | null;
  onOnly: (only: Only | null) => void;
}

/** A figure told apart, as a picture and as a table that says the same and opens the rows of each group. */
export function Breakdown({ figure, worker, reading, again, only, onOnly }: Props) {
  const id = useId();
  const [by, setBy] = useState<SplitId>(figure.splits[0] ?? 'week');
  const [drawn, setDrawn] = useState<string | null>(null);
  const question = useCallback(
    async (waiting: Waiting) => {
      const groups = await worker.ask('groups', { reading, figureId: figure.id, by }, waiting);
      // Null: there is a newer reading, which asks anew.
      return groups ? { by, groups } : new Promise<never>(() => {});
    },
    [worker, reading, figure, by],
  );
  const { answer, failed } = useAnswer(question);
  const columns = answer ? columnsOf(answer.groups) : [];
  const value = columns.find((one) => one.id === drawn) ?? columns[0];
  const tell = (split: SplitId): void => {
    setBy(split);
    onOnly(null);
  };
  return (
    <div class="breakdown">
      <div class="row">
        <fieldset class="row" aria-label={say('measure_toldApart')}>
          {figure.splits.map((split) => (
            <button
              key={split}
              type="button"
              class="chip"
              aria-pressed={split === by}
              onClick={trusted(() => tell(split))}
            >
              {say(SPLITS[split].label)}
            </button>
          ))}
        </fieldset>
        {columns.length > 1 && (
          <label class="row" for={id}>
            <span class="quiet">{say('measure_drawn')}</span>
            <select
              id={id}
              class="input breakdown-drawn"
              value={value?.id}
              onChange={(event) => setDrawn(event.currentTarget.value)}
            >
              {columns.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {failed && <ReadingFailed again={again} />}
      {answer && value && (
        <>
          <Chart key={answer.by} {...answer} value={value} />
          <GroupTable key={`table ${answer.by}`} {...answer} columns={columns} only={only} onOnly={onOnly} />
        </>
      )}
    </div>
  );
}

/** Every value that any of the groups has, in their order. */
function columnsOf(groups: readonly Group[]): Value[] {
  const all = new Map<string, Value>();
  for (const { values } of groups)
    for (const value of values) if (!all.has(value.id)) all.set(value.id, value);
  return [...all.values()];
}
