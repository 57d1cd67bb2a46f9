import type { FileProblem } from '../draft';
import type { CsvFieldId } from './fields';

/** A CSV file taken apart. */
export interface CsvTable {
  /** The header's cells; `Column A`, `Column B` … where the file has none. */
  columns: string[];
  /** Whether the first row was read as the header. */
  header: boolean;
  rows: CsvRow[];
  /** `,`, `;`, tab or `|`. */
  delimiter: string;
  problems: FileProblem[];
}

export interface CsvRow {
  /** Counted from 1, empty rows and the header included, as a spreadsheet shows it. */
  row: number;
  /** As many as there are columns. */
  cells: string[];
}

/** What each column says, in the columns' order; null: ignored. */
export type ColumnMap = readonly (CsvFieldId | null)[];

/** In which order days are written where only numbers tell: `12/05/1990`. */
export type DayOrder = 'dmy' | 'mdy';
