import type { Figure, Row } from '../../domain/measure/figure';
import { Scrolled } from './scrolled';

/** Names the contact that a row links to. */
const CONTACT = 'contactId';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Rows of a figure, with a link to whom each is about. */
export function RowTable({ figure, rows }: { figure: Figure; rows: readonly Row[] }) {
  const columns = figure.columns.filter(({ id }) => id !== CONTACT);
  return (
    <Scrolled label={`Rows of ${figure.label}`}>
      <table class="figure-table">
        <thead>
          <tr>
            {columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" class={kind}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are alike and have no name of their own.
            <tr key={index}>
              {columns.map(({ id, kind }) => (
                <td key={id} class={kind} dir="auto">
                  {id === 'person' && row[CONTACT] ? (
                    <a href={`#contact/${row[CONTACT]}`}>{row.person || 'Someone'}</a>
                  ) : (
                    sayCell(row[id] ?? null)
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

function sayCell(cell: string | number | null): string {
  return typeof cell === 'number' ? NUMBER.format(cell) : (cell ?? '');
}
