import type { ColumnMap, CsvRow, CsvTable, DayOrder } from './csv-table';
import { CSV_FIELDS, type CsvFieldId, fieldOf } from './fields';
import { fieldNamed, isOwnExport, ownFieldNamed } from './header';
import { looksLikeDay, looksLikeEmail, looksLikePhone, looksLikeWebAddress } from './shapes';

/** Rows that are looked at. */
const LOOKED_AT = 200;
/** The share of cells that must look like something before a column without a telling name is taken for it. */
const ENOUGH = 0.6;
/** In this order: a profile's address is a web address too. */
const BY_SHAPE: readonly CsvFieldId[] = ['email', 'xProfile', 'facebookProfile', 'link', 'phone', 'birthday'];
const NAMES: readonly CsvFieldId[] = ['name', 'firstName', 'lastName', 'company'];

/**
 * What each column says, told by its name, else by what its cells look like. The columns of our own export are
 * told exactly.
 */
export function guessColumns(table: CsvTable): ColumnMap {
  const { columns, header, rows } = table;
  const own = header && isOwnExport(columns);
  const samples = columns.map((_, index) => cellsOf(rows, index));
  const map = columns.map(
    (column, index) =>
      (own ? ownFieldNamed(column) : null) ?? guess(header ? column : '', samples[index] ?? []),
  );
  if (map.some((field) => field !== null && NAMES.includes(field))) return map;
  const unnamed = map.findIndex((field, index) => field === null && areNames(samples[index] ?? []));
  return map.map((field, index) => (index === unnamed ? 'name' : field));
}

/**
 * In which order the file writes days, told by those that can only be read so; `sure` when there are such, or
 * none that leave a doubt. Otherwise `usual`, which the user may change.
 */
export function guessDayOrder(
  table: CsvTable,
  map: ColumnMap,
  usual: DayOrder = 'dmy',
): { order: DayOrder; sure: boolean } {
  let [dayFirst, monthFirst, doubtful] = [0, 0, 0];
  for (const [index, field] of map.entries()) {
    if (!fieldOf(field)?.days) continue;
    for (const { cells } of table.rows) {
      const numbers = /^\s*(\d{1,2})[-/. ]+(\d{1,2})[-/. ]/.exec(cells[index] ?? '');
      if (!numbers) continue;
      if (Number(numbers[1]) > 12) dayFirst += 1;
      else if (Number(numbers[2]) > 12) monthFirst += 1;
      else doubtful += 1;
    }
  }
  if (dayFirst === monthFirst) return { order: usual, sure: doubtful === 0 };
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', sure: true };
}

function guess(column: string, cells: readonly string[]): CsvFieldId | null {
  const named = fieldNamed(column);
  if (named === null) return null;
  const denies = fieldOf(named ?? null)?.denies;
  if (named !== undefined && !(denies && cells.length > 0 && cells.every((cell) => denies(cell))))
    return named;
  if (cells.length === 0) return null;
  return (
    BY_SHAPE.find((id) => {
      const fits = CSV_FIELDS.find((field) => field.id === id)?.fits;
      return fits && cells.filter((cell) => fits(cell)).length >= cells.length * ENOUGH;
    }) ?? null
  );
}

function cellsOf(rows: readonly CsvRow[], index: number): string[] {
  return rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '');
}

/** Words with letters, and nothing of which we know the shape. */
function areNames(cells: readonly string[]): boolean {
  const others = [looksLikeEmail, looksLikePhone, looksLikeWebAddress, looksLikeDay];
  const names = cells.filter(
    (cell) => /^\p{L}[\p{L}\p{M}\s.'’-]{1,79}$/u.test(cell) && !others.some((looks) => looks(cell)),
  );
  return cells.length > 0 && names.length >= cells.length * ENOUGH;
}
