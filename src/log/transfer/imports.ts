import type { ImportRow, LogDatabase } from '../database';
import { isUnderWay } from './one-at-a-time';

/** An import as a list shows it. */
export interface ImportLine {
  id: string;
  at: string;
  name: string;
  format: string;
  state: ImportRow['state'];
  /** Records it added and changed, and has not taken back. */
  added: number;
  changed: number;
}

/** All imports, newest first. */
export async function listImports(log: LogDatabase): Promise<ImportLine[]> {
  const lines = new Map<string, ImportLine>();
  // Row by row: together they can hold a good part of the log.
  await log.imports.orderBy('at').each((row) => {
    const id = row.partOf ?? row.id;
    const { at, name, format, state } = row;
    const line = lines.get(id) ?? { id, at, name, format, state, added: 0, changed: 0 };
    for (const { before } of row.images) line[before === null ? 'added' : 'changed'] += 1;
    lines.set(id, row.partOf ? line : { ...line, state });
  });
  return [...lines.values()].toReversed();
}

/** Those of them that began and did not end, and that no window is working on: to be finished or undone. */
export async function unfinishedOf(log: LogDatabase, lines: readonly ImportLine[]): Promise<ImportLine[]> {
  if (await isUnderWay(log)) return [];
  return lines.filter(({ state }) => state === 'running');
}
