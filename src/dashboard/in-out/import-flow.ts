import { type ReadonlySignal, signal } from '@preact/signals';
import { say, sayCount, sayList } from '../../domain/say/say';
import type { ColumnMap, CsvTable, DayOrder } from '../../domain/transfer/csv/csv-table';
import { guessColumns, guessDayOrder } from '../../domain/transfer/csv/guess-columns';
import { readCsv } from '../../domain/transfer/csv/read-csv';
import { toDrafts } from '../../domain/transfer/csv/to-drafts';
import type { ContactDraft, FileProblem } from '../../domain/transfer/draft';
import type { ImportPlan } from '../../domain/transfer/plan/import-plan';
import { readVcards } from '../../domain/transfer/vcard/read-vcards';
import { pacing, type Watched } from '../../log/transfer/pacing';
import { prepareImport } from '../../log/transfer/prepare-import';
import { readImportFile } from '../../log/transfer/read-import-file';
import { type ImportResult, runImport } from '../../log/transfer/run-import';
import { logs, tellChanged } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';
import { lastCurrency } from '../contact/currency-field';
import { nextStage } from './next-stage';
import { wayBack } from './undo-an-import';

/** What is read of a CSV file and how the user wants it read. */
export interface CsvReading {
  name: string;
  encoding: string;
  text: string;
  table: CsvTable;
  map: ColumnMap;
  dayOrder: DayOrder;
  /** A day in the file can only be read this way round. */
  daySure: boolean;
  currency: string;
}

/** What a file says, before it is held against the log. */
export interface FileRead {
  name: string;
  /** `CSV`, `vCard` */
  format: string;
  drafts: ContactDraft[];
  problems: FileProblem[];
  /** Where the columns can be chosen anew. */
  columns: CsvReading | null;
}

/** How far the import is, on whatever screen the user looks. */
export type Import =
  | { at: 'choose'; problem: string | null }
  | { at: 'columns'; reading: CsvReading }
  | { at: 'plan'; read: FileRead; plan: ImportPlan }
  | { at: 'working' }
  | { at: 'done'; read: FileRead; result: ImportResult };

const CHOOSE: Import = { at: 'choose', problem: null };

const state = signal<Import>(CHOOSE);
export const importing: ReadonlySignal<Import> = state;

/** Begins with a file of contacts: CSV goes to the choice of columns, vCard straight to the plan. */
export async function openFile(file: File): Promise<void> {
  await step(say('inOut_reading', { file: file.name }), async (watched) => {
    const read = await readImportFile(file);
    if (!read.ok) return { at: 'choose', problem: read.failure.says };
    const { name, format, text, encoding } = read.value;
    if (format === 'csv') {
      const table = await readCsv(text, {}, pacing(watched));
      if (table.rows.length === 0) {
        return { at: 'choose', problem: say('inOut_noRows') };
      }
      return {
        at: 'columns',
        reading: { name, encoding, text, ...guessed(table), currency: lastCurrency() },
      };
    }
    const { drafts, problems } = await readVcards(text, pacing(watched));
    const cards: FileRead = { name, format: 'vCard', drafts, problems, columns: null };
    if (drafts.length === 0) {
      const why = problems[0]?.says ?? say('inOut_noCards');
      return { at: 'choose', problem: say('inOut_nobodyReadable', { why }) };
    }
    return plan(cards, false, watched);
  });
}

/** The user says how the file is to be read. */
export function chooseReading(change: Partial<Pick<CsvReading, 'map' | 'dayOrder' | 'currency'>>): void {
  if (state.value.at !== 'columns') return;
  const reading = { ...state.value.reading, ...change };
  const { order, sure } = guessDayOrder(reading.table, reading.map, reading.dayOrder);
  state.value = { at: 'columns', reading: { ...reading, dayOrder: order, daySure: sure } };
}

/** The user says whether the file's first row names the columns. */
export async function chooseHeader(header: boolean): Promise<void> {
  if (state.value.at !== 'columns') return;
  const { reading } = state.value;
  await step(say('inOut_reading', { file: reading.name }), async (watched) => ({
    at: 'columns',
    reading: { ...reading, ...guessed(await readCsv(reading.text, { header }, pacing(watched))) },
  }));
}

/** Works out what the import would do. */
export async function planColumns(): Promise<void> {
  if (state.value.at !== 'columns') return;
  const { reading } = state.value;
  await step(say('inOut_reading', { file: reading.name }), async (watched) => {
    const { name, table } = reading;
    const drafts = await toDrafts(table, reading, pacing(watched));
    return plan({ name, format: 'CSV', drafts, problems: table.problems, columns: reading }, false, watched);
  });
}

/** Works it out anew, with the file's word or the user's where they differ. */
export async function planAgain(read: FileRead, preferFile: boolean): Promise<void> {
  await step(say('inOut_reading', { file: read.name }), (watched) => plan(read, preferFile, watched));
}

/** Writes what was planned. Goes on while the user looks at other screens. */
export async function runPlan(): Promise<void> {
  if (state.value.at !== 'plan') return;
  const { read, plan } = state.value;
  await step(say('inOut_importing', { file: read.name }), async (watched) => {
    const now = new Date();
    const done = await runImport(logs.real, plan, { ...watched, name: read.name, format: read.format, now });
    tellChanged();
    if (!done.ok) {
      sayProblem(done.failure.says);
      // What was written before it failed is in the list of imports.
      return { at: 'plan', read, plan };
    }
    const { importId } = done.value;
    if (importId) offerUndo(sayImported(read.name, done.value), () => wayBack(importId, read.name));
    return { at: 'done', read, result: done.value };
  });
}

/** Back to the choice of columns, or of a file. */
export function goBack(): void {
  const reading = state.value.at === 'plan' ? state.value.read.columns : null;
  state.value = reading ? { at: 'columns', reading } : CHOOSE;
}

export function startOver(problem: string | null = null): void {
  state.value = { at: 'choose', problem };
}

/** `Imported friends.csv: 312 contacts added and 4 changed.` */
export function sayImported(name: string, { added, changed, cancelled }: ImportResult): string {
  const did = [
    ...(added > 0 ? [sayCount('inOut_contactsAdded', added)] : []),
    ...(changed > 0 ? [sayCount(added > 0 ? 'inOut_moreChanged' : 'inOut_contactsChanged', changed)] : []),
  ];
  const what = did.length > 0 ? sayList(did) : say('inOut_nothingToAdd');
  return say(cancelled ? 'inOut_stoppedImporting' : 'inOut_imported', { file: name, what });
}

function guessed(table: CsvTable): Pick<CsvReading, 'table' | 'map' | 'dayOrder' | 'daySure'> {
  const map = guessColumns(table);
  const { order, sure } = guessDayOrder(table, map);
  return { table, map, dayOrder: order, daySure: sure };
}

async function plan(read: FileRead, preferFile: boolean, watched: Watched): Promise<Import> {
  const plan = await prepareImport(logs.real, read.drafts, { ...watched, now: new Date(), preferFile });
  return { at: 'plan', read, plan };
}

function step(says: string, work: (watched: Required<Watched>) => Promise<Import>): Promise<void> {
  return nextStage(state, { says, screen: 'in-out', meanwhile: { at: 'working' } }, work);
}
