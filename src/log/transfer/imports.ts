import type { LogDatabase } from '../database';
import type { ImportRow, RestoredRest } from '../rows';
import { isUnderWay } from './one-at-a-time';

/** An import as a list shows it. */
export interface ImportLine {
  id: string;
  at: string;
  name: string;
  format: string;
  state: ImportRow['state'];
  /** Contacts it added and changed, and has not taken back. */
  added: number;
  changed: number;
  /** Whatever else it wrote and has not taken back. */
  others: number;
}

/** All imports, newest first. */
export async function listImports(log: LogDatabase): Promise<ImportLine[]> {
  const lines = new Map<string, ImportLine>();
  // Row by row: together they can hold a good part of the log.
  await log.imports.orderBy('at').each((row) => {
    const id = row.partOf ?? row.id;
    const { at, name, format, state } = row;
    const line = lines.get(id) ?? { id, at, name, format, state, added: 0, changed: 0, others: 0 };
    for (const { table, before } of row.images) {
      if (table !== 'contacts') line.others += 1;
      else line[before === null ? 'added' : 'changed'] += 1;
    }
    if (row.rest) line.others += othersIn(row.rest);
    lines.set(id, row.partOf ? line : { ...line, state });
  });
  return [...lines.values()].toReversed();
}

function othersIn({ gone, settings, marks }: RestoredRest): number {
  return gone.length + marks.length + (settings ? 1 : 0);
}

/** Those of them that began and did not end, and that no window is working on: to be finished or undone. */
export async function unfinishedOf(log: LogDatabase, lines: readonly ImportLine[]): Promise<ImportLine[]> {
  if (await isUnderWay(log)) return [];
  return lines.filter(({ state }) => state === 'running');
}
