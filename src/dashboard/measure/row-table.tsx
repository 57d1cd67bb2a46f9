import type { Column, Figure, Row } from '../../domain/measure/figure';
import { say, sayNumber } from '../../domain/say/say';
import { Scrolled } from './scrolled';

/** Names the contact that a row links to. */
const CONTACT = 'contactId';

/** Rows of a figure, with a link to whom each is about. */
export function RowTable({ figure, rows }: { figure: Figure; rows: readonly Row[] }) {
  const columns = figure.columns.filter(({ label }) => label !== null);
  return (
    <Scrolled label={say('measure_rowsOf', { figure: figure.label })}>
      <table class="figure-table">
        <thead>
          <tr>
            {columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" class={kind}>
                {label && say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are alike and have no name of their own.
            <tr key={index}>
              {columns.map((column) => (
                <td key={column.id} class={column.kind} dir="auto">
                  {column.id === 'person' && row[CONTACT] ? (
                    <a href={`#contact/${row[CONTACT]}`}>{row.person || say('measure_someone')}</a>
                  ) : (
                    sayCell(column, row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function sayCell({ id, says }: Column, row: Row): string {
  if (says) return says(row);
  const cell = row[id] ?? '';
  return typeof cell === 'number' ? sayNumber(Math.round(cell * 100) / 100) : cell;
}
