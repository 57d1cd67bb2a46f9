import type { ImportMark, LogData, LogTables } from '../backup/log-data';
import { joined, joinsAmong } from '../same-person/join-exact';
import { mergeTable } from './merge-table';
import { mergeSettings } from './settings-parts';
import { settle } from './settle';
import { MERGED_TABLES } from './shapes';

/**
 * One log of two that tell of the same business: of each record every part as it was written last, what is
 * gone in one gone, nothing else lost. Neither the order of the two nor that of more than two matters, nor
 * doing it twice. No clock is asked: all follows from what the logs hold.
 *
 * The same rules, record by record for logs too big to hold twice, are `log/backup/restore`.
 */
export function mergeLogs(mine: LogData, theirs: LogData): LogData {
  const settled = settle(mine, theirs);
  const tables = Object.fromEntries(
    MERGED_TABLES.map((table) => [
      table,
      mergeTable(table, mine.tables[table] as never, theirs.tables[table] as never, settled),
    ]),
  ) as unknown as LogTables;
  const joins = joinsAmong(tables.contacts);
  return {
    tables: { ...tables, contacts: tables.contacts.map((contact) => joined(contact, joins)) },
    settings: mergeSettings(mine.settings, theirs.settings),
    gone: settled.gone,
    imports: mergeMarks(mine.imports, theirs.imports),
  };
}

/** What is known of imports; of one that both know, the rows that either has seen. */
export function mergeMarks(mine: readonly ImportMark[], theirs: readonly ImportMark[]): ImportMark[] {
  const marks = new Map<string, ImportMark>();
  for (const mark of [...mine, ...theirs]) {
    const known = marks.get(mark.id);
    if (!known) {
      marks.set(mark.id, mark);
      continue;
    }
    const rows = [...new Set([...known.rows, ...mark.rows])].sort();
    marks.set(mark.id, { ...(rank(known) <= rank(mark) ? known : mark), rows });
  }
  return [...marks.values()];
}

function rank({ at, name, format }: ImportMark): string {
  return `${at} ${name} ${format}`;
}
