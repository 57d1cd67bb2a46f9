import { fold } from '../../fold';
import { speech } from '../../say/say';
import type { CsvRow } from './csv-table';
import { CSV_FIELDS, type CsvFieldId } from './fields';
import { looksLikeDay, looksLikeEmail, looksLikePhone, looksLikeWebAddress } from './shapes';

/** Columns of other programs that a word in their name would mistake for something we keep. */
const IGNORED = [
  'website label',
  'website type',
  'address label',
  'address type',
  'relation label',
  'opt in',
  'opt out',
  'email status',
  'company size',
  'company id',
  'contact id',
  'yomi',
  'phonetic',
  'created',
  'modified',
  'owner',
  'language',
  'currency code',
  'time zone',
  'photo',
  'picture',
  'avatar',
  'image',
];

/** What columns are called, the longest first: `purchase date` is none of `purchase`. */
const NAMES: readonly { word: string; whole: boolean; field: CsvFieldId | null; language?: string }[] = [
  ...CSV_FIELDS.flatMap(({ id, wordsIn = {} }) =>
    Object.entries(wordsIn).flatMap(([language, words]) =>
      words.map((word) => ({ ...named(word, id), language })),
    ),
  ),
  ...CSV_FIELDS.flatMap(({ id, words }) => words.map((word) => named(word, id))),
  ...IGNORED.map((word) => named(word, null)),
].toSorted((a, b) => b.word.length - a.word.length);

function named(word: string, field: CsvFieldId | null) {
  const whole = word.startsWith('=');
  return { word: whole ? word.slice(1) : word, whole, field };
}

/** The field a column's name speaks of; null: one to leave out; undefined: a name we do not know. */
export function fieldNamed(column: string): CsvFieldId | null | undefined {
  const name = plain(column);
  if (name === '') return undefined;
  const spoken = speech().language;
  return NAMES.find(
    ({ word, whole, language = spoken }) =>
      language === spoken && (whole ? name === word : speaksOf(name, word)),
  )?.field;
}

/** The field of a column of our own export: `Phone 2 - Value`. */
export function ownFieldNamed(column: string): CsvFieldId | null {
  const header = column.replace(/(?<=\p{L} )\d+(?= -|$)/u, '#');
  return CSV_FIELDS.find((field) => field.header === header)?.id ?? null;
}

/** Whether a file is our own export, as it was or with columns added and taken out since. */
export function isOwnExport(columns: readonly string[]): boolean {
  return columns.includes('Rapport ID') && columns.includes('Name');
}

/** Whether a first row names columns rather than telling of somebody, judged beside the rows below it. */
export function looksLikeHeader(first: readonly string[], below: readonly CsvRow[]): boolean {
  if (first.some(isData)) return false;
  if (first.some((cell) => fieldNamed(cell) !== undefined)) return true;
  // In a language we do not read: columns of e-mail addresses, numbers or days whose first cell is none.
  return first.some((_, index) => {
    const cells = below.map(({ cells: row }) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isData).length > cells.length / 2;
  });
}

function isData(cell: string): boolean {
  const text = cell.trim();
  return looksLikeEmail(text) || looksLikePhone(text) || looksLikeWebAddress(text) || looksLikeDay(text);
}

/** `Phone 1 - Value` and `phone_value` both as `phone value`. */
function plain(column: string): string {
  return fold(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function speaksOf(name: string, word: string): boolean {
  const padded = ` ${name} `;
  return padded.includes(` ${word} `) || padded.includes(` ${word}s `);
}
