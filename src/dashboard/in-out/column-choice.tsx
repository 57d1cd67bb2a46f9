import { useMemo } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../domain/say/say';
import type { CsvTable } from '../../domain/transfer/csv/csv-table';
import type { CsvFieldId } from '../../domain/transfer/csv/fields';
import { trusted } from '../../ui/trusted';
import { ColumnPreview } from './column-preview';
import { ColumnRow } from './column-row';
import { type CsvReading, chooseReading, planColumns, startOver } from './import-flow';
import { ProblemList } from './problem-list';
import { ReadingOptions } from './reading-options';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/** What each column of a CSV file says, as guessed and as the user chooses, with the first rows as they would be read. */
export function ColumnChoice({ reading }: { reading: CsvReading }) {
  const { table, map } = reading;
  const filled = useMemo(() => filledColumns(table), [table]);
  const empty = table.columns.length - filled.length;
  const used = map.some((field) => field !== null);
  const choose = (index: number, field: CsvFieldId | null): void =>
    chooseReading({ map: map.map((before, at) => (at === index ? field : before)) });
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        {sayParts('inOut_columnsOf', {
          file: (
            <strong>
              <bdi>{reading.name}</bdi>
            </strong>
          ),
          rows: sayCount('inOut_rows', table.rows.length),
        })}
      </p>
      <ul class="dash-list">
        {filled.map(({ index, name, samples }) => (
          <ColumnRow
            key={index}
            index={index}
            name={name}
            samples={samples}
            field={map[index] ?? null}
            onField={(field) => choose(index, field)}
          />
        ))}
      </ul>
      {empty > 0 && <p class="quiet">{sayCount('inOut_emptyColumns', empty)}</p>}
      <ReadingOptions reading={reading} />
      <ProblemList problems={table.problems} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={!used}
          onClick={trusted(() => used && void planColumns())}
        >
          {say('inOut_seePlan')}
        </button>
        <button type="button" class="button" onClick={trusted(() => startOver())}>
          {say('inOut_anotherFile')}
        </button>
        {!used && <p class="problem">{say('inOut_chooseColumn')}</p>}
      </div>
      {/* Last: it is as long as what is in the file, and would move the buttons. */}
      <ColumnPreview reading={reading} />
    </div>
  );
}

/** The columns that hold anything, with the first of it. */
function filledColumns(table: CsvTable): { index: number; name: string; samples: string }[] {
  return table.columns
    .map((name, index) => ({ index, name: name || say('inOut_unnamed'), samples: samplesOf(table, index) }))
    .filter(({ samples }) => samples !== '');
}

function samplesOf({ rows }: CsvTable, index: number): string {
  const found: string[] = [];
  for (const { cells } of rows) {
    const cell = (cells[index] ?? '').trim().replace(/\s+/g, ' ');
    if (cell) found.push(cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell);
    if (found.length === SAMPLES) break;
  }
  return found.join(' · ');
}
