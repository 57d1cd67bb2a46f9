import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../domain/days';
import { sayGroup } from '../../../domain/measure/splits';
import { say } from '../../../domain/say/say';
import { amountIn, MEASURE_COLUMNS } from '../../../domain/team/measure-columns';
import { type MeasuredWeek, weekLines } from '../../../domain/team/measured-weeks';
import { later } from '../../../ui/later';
import { type CountsLine, CountsTable } from './counts-table';

const Chart = later(async () => (await import('../../measure/chart')).Chart);

interface Props {
  told: readonly MeasuredWeek[];
  /** The newest first. */
  weeks: readonly Day[];
  people: number;
}

/** What the team comes to week by week: one of the counts as a picture, and the table that says all of them. */
export function WeekTable({ told, weeks, people }: Props) {
  const id = useId();
  const [drawn, setDrawn] = useState('answered');
  const lines = weekLines(told, weeks);
  const column = MEASURE_COLUMNS.find((one) => one.id === drawn) ?? MEASURE_COLUMNS[0];
  if (!column) return null;
  const value = (amount: number | null) => ({
    ...{ id: column.id, label: say(column.label), amount, unit: column.unit },
    currency: null,
    of: null,
  });
  const groups = lines.toReversed().map(({ week, counts }) => ({
    key: week,
    rows: 0,
    values: [value(amountIn(column, counts))],
  }));
  return (
    <>
      <div class="row">
        <h3>{say('teamMeasures_byWeek')}</h3>
        <label class="row" for={id}>
          <span class="quiet">{say('measure_drawn')}</span>
          <select
            id={id}
            class="input breakdown-drawn"
            value={column.id}
            onChange={(event) => setDrawn(event.currentTarget.value)}
          >
            {MEASURE_COLUMNS.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Chart groups={groups} by="week" value={value(null)} />
      <CountsTable
        label={say('teamMeasures_byWeek')}
        first={say('teamMeasures_week')}
        way="descending"
        lines={lines.map(
          ({ week, told, counts }): CountsLine => ({
            key: week,
            name: sayGroup('week', week),
            under: told > 0 ? say('teamMeasures_sharing', { part: told, of: people }) : null,
            counts,
            before: null,
            nothing: say('teamMeasures_noneOfWeek'),
          }),
        )}
        foot={null}
      />
    </>
  );
}
