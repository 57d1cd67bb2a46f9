import { useMemo } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import type { Figure } from '../../domain/measure/figure';
import { writeRows } from '../../domain/measure/write-rows';
import { download } from '../../ui/download';
import { Icon } from '../../ui/icon';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import { Breakdown } from './breakdown';
import type { AllMeasured } from './read-measured';
import { RowTable } from './row-table';

/** What a figure counts, how it is made up, and every row it was computed from. */
export function Details({ figure, all }: { figure: Figure; all: AllMeasured }) {
  const { told, period, periodId } = all;
  const rows = useMemo(() => figure.rows(told, period), [figure, told, period]);
  const save = (): void => {
    const name = `rapport-${figure.id}-${periodId}-${dayOf(told.now)}.csv`;
    download(name, new Blob([writeRows(figure.columns, rows)], { type: 'text/csv' }));
  };
  return (
    <div class="figure-details">
      <p class="dash-words">{figure.explains}</p>
      {rows.length > 0 && (
        <>
          <Breakdown figure={figure} rows={rows} />
          <div class="row figure-rows-head">
            <h3>{sayCount(rows.length, 'row')} behind it</h3>
            <button type="button" class="button small" onClick={trusted(save)}>
              <Icon name="download" size={14} /> Save as CSV
              <span class="hidden-words">: {figure.label}</span>
            </button>
          </div>
          <RowTable figure={figure} rows={rows} />
        </>
      )}
      {rows.length === 0 && <p class="dash-empty">Nothing of this happened in the time you chose.</p>}
    </div>
  );
}
