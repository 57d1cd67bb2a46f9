import { useState } from 'preact/hooks';
import type { Figure, Row } from '../../domain/measure/figure';
import { trusted } from '../../ui/trusted';
import { Scrolled } from './scrolled';

/** As many as one looks through; the file holds all. */
const STEP = 50;
/** Names the contact that a row links to. */
const CONTACT = 'contactId';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The rows of a figure, the newest first, with a link to whom each is about. */
export function RowTable({ figure, rows }: { figure: Figure; rows: readonly Row[] }) {
  const [shown, setShown] = useState(STEP);
  const columns = figure.columns.filter(({ id }) => id !== CONTACT);
  const newest = rows.slice(-shown).reverse();
  return (
    <>
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
            {newest.map((row, index) => (
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
      {rows.length > shown && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            Show {Math.min(STEP, rows.length - shown)} more
          </button>
        </p>
      )}
    </>
  );
}

function sayCell(cell: string | number | null): string {
  return typeof cell === 'number' ? NUMBER.format(cell) : (cell ?? '');
}
