import Papa from 'papaparse';
import { defuse } from '../transfer/csv/defuse';
import type { Column, Row } from './figure';

/** What Excel tells UTF-8 by. */
const MARK = '\ufeff';

/**
 * Rows as a CSV file, from which the same figure can be computed. Words are defused, see `transfer/csv/defuse`; numbers
 * are ours and stay numbers, those below nothing as well.
 */
export function writeRows(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ id }) => written(row[id] ?? null))),
  ];
  return `${MARK}${Papa.unparse(lines, { newline: '\r\n', delimiter: ',' })}\r\n`;
}

function written(cell: string | number | null): string {
  return typeof cell === 'string' ? defuse(cell) : cell === null ? '' : String(cell);
}
