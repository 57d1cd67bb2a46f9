import Papa from 'papaparse';
import { say } from '../../say/say';
import { cut } from '../clean';
import type { FileProblem } from '../draft';
import { MAX_CELL, MAX_ROWS } from '../limits';
import { type Pace, WITHOUT_PAUSE } from '../pace';
import type { CsvRow, CsvTable } from './csv-table';
import { undefuse } from './defuse';
import { looksLikeHeader } from './header';

const DELIMITERS = [',', ';', '\t', '|'];
/** Units of text taken apart at once. */
const SLICE = 250_000;
/** What the delimiter and the line breaks are told by. */
const SAMPLE = 200_000;
/** Rows by which a header is told. */
const LOOKED_AT = 200;

/**
 * Takes a CSV file apart: any of the usual delimiters and line breaks, quoted or not. Cells that were defused come
 * back as they were, also those of other programs. Empty rows are left out. What could not be read is told in
 * `problems`; the rest stands. Throws what `pace` throws.
 *
 * `header`: whether the first row is one; without it that is told by its words.
 */
export async function readCsv(
  text: string,
  options: { header?: boolean } = {},
  pace: Pace = WITHOUT_PAUSE,
): Promise<CsvTable> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const problems: FileProblem[] = [];
  // Excel's own line for what delimits the cells: https://support.microsoft.com/office/text-import-wizard
  const named = /^sep=([,;\t|])(?:\r\n|\r|\n)/i.exec(body);
  const delimiter = named?.[1] ?? delimiterOf(body);
  const all = await rowsOf(body, { delimiter, from: named?.[0].length ?? 0 }, problems, pace);
  const first = all[0]?.cells ?? [];
  const header = options.header ?? looksLikeHeader(first, all.slice(1, LOOKED_AT));
  const rows = header ? all.slice(1) : all;
  const wide = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = header ? first.length : wide;
  const columns = Array.from({ length: width }, (_, index) =>
    header ? (first[index] ?? '').trim() || columnName(index) : columnName(index),
  );
  return {
    columns,
    header,
    delimiter,
    rows: rows.map((one) => ragged(one, width, problems)),
    problems: problems.toSorted((a, b) => a.row - b.row),
  };
}

async function rowsOf(
  text: string,
  start: { delimiter: string; from: number },
  problems: FileProblem[],
  pace: Pace,
): Promise<CsvRow[]> {
  const newline = newlineOf(text);
  const parser = new Papa.Parser({ delimiter: start.delimiter, newline });
  const rows: CsvRow[] = [];
  let row = start.from > 0 ? 1 : 0;
  let size = SLICE;
  for (let from = start.from; from < text.length; ) {
    await pace(from, text.length);
    const last = from + size >= text.length;
    const slice = parser.parse(text.slice(from, from + size), 0, !last) as Papa.ParseResult<string[]>;
    const { data, errors, meta } = slice;
    for (const cells of data) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      const end = cells.length - 1;
      if (newline === '\n' && cells[end]?.endsWith('\r')) cells[end] = cells[end].slice(0, -1);
      if (rows.length > MAX_ROWS) {
        problems.push({ row, says: say('transfer_tooManyRows', { count: MAX_ROWS }) });
        return rows;
      }
      rows.push({ row, cells: cells.map((cell) => readCell(cell, row, problems)) });
    }
    if (errors.some(({ code }) => code === 'MissingQuotes')) {
      problems.push({ row, says: say('transfer_openQuote') });
    }
    if (last) break;
    // A row longer than the slice: once more, with more of it.
    size = meta.cursor === 0 ? size * 2 : SLICE;
    from += meta.cursor;
  }
  await pace(text.length, text.length);
  return rows;
}

function readCell(cell: string, row: number, problems: FileProblem[]): string {
  const text = undefuse(cell);
  if (text.length <= MAX_CELL) return text;
  problems.push({ row, says: say('transfer_longCell', { count: MAX_CELL }) });
  return cut(text, MAX_CELL);
}

function ragged({ row, cells }: CsvRow, width: number, problems: FileProblem[]): CsvRow {
  if (cells.length === width) return { row, cells };
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    problems.push({ row, says: say('transfer_moreCells') });
  }
  return { row, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') };
}

/** What we call a column without a name, which the file does not say: `Column A` … `Column Z`, `Column AA`. */
export function columnName(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return say('transfer_column', { letters });
}

/** The delimiter that splits the first rows alike and into the most cells. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const newline = newlineOf(text);
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline, preview: 30 });
    const widths = data.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.length);
    const usual = median(widths);
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const worth = usual > 1 ? alike * usual ** 0.5 : 0;
    if (worth > most) [best, most] = [delimiter, worth];
  }
  return best;
}

/** How rows end, told outside of quotation marks; where they end in both ways, `\n` ends all of them. */
function newlineOf(text: string): '\n' | '\r\n' | '\r' {
  const sample = text.slice(0, SAMPLE).replace(/"[^"]*(?:"|$)/g, '');
  const pairs = sample.split('\r\n').length;
  const feeds = sample.split('\n').length;
  if (feeds > 1) return pairs === feeds ? '\r\n' : '\n';
  return sample.includes('\r') ? '\r' : '\n';
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
