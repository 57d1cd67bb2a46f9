import Papa from 'papaparse';
import { type Pace, paced, WITHOUT_PAUSE } from '../pace';
import { defuse } from './defuse';
import { CSV_FIELDS, type CsvField, type ExportedPerson } from './fields';

/** What Excel tells UTF-8 by. */
const MARK = '\ufeff';

type WrittenField = CsvField & Required<Pick<CsvField, 'header' | 'take'>>;

const WRITTEN = CSV_FIELDS.filter(
  (field): field is WrittenField => field.header !== undefined && field.take !== undefined,
);

interface Column {
  field: WrittenField;
  /** Of several values the how-many-th. */
  index: number;
  name: string;
}

/**
 * People as a CSV file that spreadsheets open and `readCsv` reads back unchanged. Several values stand in
 * numbered columns, as many as anybody needs. Throws what `pace` throws.
 */
export async function writeCsv(
  people: readonly ExportedPerson[],
  pace: Pace = WITHOUT_PAUSE,
): Promise<string> {
  const columns = columnsFor(people);
  const lines = await paced(people, pace, (person) => {
    const values = new Map(WRITTEN.map((field) => [field, field.take(person)]));
    return line(columns.map(({ field, index }) => values.get(field)?.[index] ?? ''));
  });
  return `${MARK}${[line(columns.map(({ name }) => name)), ...lines].join('')}`;
}

/** Fields that come in pairs stand pair by pair: `Phone 1 - Label`, `Phone 1 - Value`, `Phone 2 - Label` … */
function columnsFor(people: readonly ExportedPerson[]): Column[] {
  const kinds = new Set(WRITTEN.map(kindOf));
  return [...kinds].flatMap((kind) => {
    const fields = WRITTEN.filter((field) => kindOf(field) === kind);
    const numbers = Array.from(
      { length: kind.includes('#') ? mostOf(fields, people) : 1 },
      (_, index) => index,
    );
    return numbers.flatMap((index) =>
      fields.map((field) => ({ field, index, name: field.header.replace('#', String(index + 1)) })),
    );
  });
}

/** `Phone #` for both of its columns. */
function kindOf({ header }: WrittenField): string {
  return header.replace(/#.*$/, '#');
}

function mostOf(fields: readonly WrittenField[], people: readonly ExportedPerson[]): number {
  let most = 0;
  for (const person of people) {
    for (const field of fields) most = Math.max(most, field.take(person).length);
  }
  return most;
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([cells.map(defuse)], { newline: '\r\n', delimiter: ',' })}\r\n`;
}
