import { useEffect, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { toDrafts } from '../../domain/transfer/csv/to-drafts';
import type { PlannedRow } from '../../domain/transfer/plan/import-plan';
import { EMPTY_LOG, planImport } from '../../domain/transfer/plan/plan-import';
import type { CsvReading } from './import-flow';
import { together } from './plan-row';

const ROWS = 4;

/** The file's first rows as contacts, as they would be read just now. */
export function ColumnPreview({ reading }: { reading: CsvReading }) {
  const first = useFirstRows(reading);
  if (!first) return null;
  return (
    <div class="stack">
      <h3 class="in-out-name">{say('inOut_preview')}</h3>
      <ul class="preview-cards">
        {first.map(({ row, name, why, what, changes, warnings }) => (
          <li key={row} class="preview-card">
            <p class="person" dir="auto">
              {name || say('inOut_nobody')}
            </p>
            {what === 'skip' && <p class="problem">{why}</p>}
            <dl>
              {together(changes).map(({ label, after }, index) => (
                <div key={label + String(index)}>
                  <dt>{label}</dt>
                  <dd dir="auto">{after}</dd>
                </div>
              ))}
            </dl>
            {warnings.map((warning) => (
              <p key={warning} class="problem" dir="auto">
                {warning}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Null until they were read, and where they cannot be. A choice made meanwhile outdates what is under way. */
function useFirstRows(reading: CsvReading): PlannedRow[] | null {
  const [first, setFirst] = useState<PlannedRow[] | null>(null);
  useEffect(() => {
    let wanted = true;
    read(reading).then(
      (rows) => wanted && setFirst(rows),
      (error: unknown) => {
        console.error(error);
        if (wanted) setFirst(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [reading]);
  return first;
}

async function read(reading: CsvReading): Promise<PlannedRow[]> {
  const table = { ...reading.table, rows: reading.table.rows.slice(0, ROWS) };
  const drafts = await toDrafts(table, reading);
  const newId = (): string => crypto.randomUUID();
  return (await planImport(drafts, EMPTY_LOG, { now: new Date(), preferFile: false, newId })).rows;
}
