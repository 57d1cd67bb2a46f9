import { useId, useMemo, useState } from 'preact/hooks';
import { type Figure, isFew, type Row, type Value } from '../../domain/measure/figure';
import { type Group, SPLITS, type SplitId, splitRows } from '../../domain/measure/splits';
import { later } from '../../ui/later';
import { trusted } from '../../ui/trusted';
import { sayGroup } from './say-group';
import { sayValue } from './say-value';
import { Scrolled } from './scrolled';

const Chart = later(async () => (await import('./chart')).Chart);

/** A figure told apart, as a picture and as a table that says the same. */
export function Breakdown({ figure, rows }: { figure: Figure; rows: readonly Row[] }) {
  const id = useId();
  const [by, setBy] = useState<SplitId>(figure.splits[0] ?? 'week');
  const [drawn, setDrawn] = useState<string | null>(null);
  const groups = useMemo(() => splitRows(figure, rows, by), [figure, rows, by]);
  const columns = columnsOf(groups);
  const value = columns.find((one) => one.id === drawn) ?? columns[0];
  return (
    <div class="breakdown">
      <div class="row">
        <fieldset class="row" aria-label="Told apart">
          {figure.splits.map((split) => (
            <button
              key={split}
              type="button"
              class="chip"
              aria-pressed={split === by}
              onClick={trusted(() => setBy(split))}
            >
              {SPLITS[split].label}
            </button>
          ))}
        </fieldset>
        {columns.length > 1 && (
          <label class="row" for={id}>
            <span class="quiet">Drawn:</span>
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
      {value && <Chart key={by} groups={groups} by={by} value={value} />}
      <Scrolled label={SPLITS[by].label}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{SPLITS[by].one}</th>
              {columns.map((one) => (
                <th key={one.id} scope="col" class="number">
                  {one.label}
                </th>
              ))}
              <th scope="col" class="number">
                Rows
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.key}>
                <th scope="row" dir="auto">
                  {sayGroup(by, group.key)}
                </th>
                {columns.map((one) => (
                  <td key={one.id} class="number">
                    <Amount value={group.values.find((value) => value.id === one.id)} />
                  </td>
                ))}
                <td class="number">{group.rows}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </div>
  );
}

function Amount({ value }: { value: Value | undefined }) {
  if (!value || value.amount === null) return <span class="quiet">–</span>;
  return (
    <>
      {sayValue(value)}
      {isFew(value) && <span class="quiet"> of {value.of}</span>}
    </>
  );
}

/** Every value that any of the groups has, in their order. */
function columnsOf(groups: readonly Group[]): Value[] {
  const all = new Map<string, Value>();
  for (const { values } of groups)
    for (const value of values) if (!all.has(value.id)) all.set(value.id, value);
  return [...all.values()];
}
