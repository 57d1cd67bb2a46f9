import { KNOWLEDGE } from './index';
import type { KnowledgeTable } from './kind';

/** What a knowledge file says of itself: it is no backup, and is never taken for one. */
export const KNOWLEDGE_FORMAT = 'rapport-knowledge';
export const KNOWLEDGE_VERSION = 1;

/** Beyond these a file is not read, or an entry is left out. */
export const MAX_KNOWLEDGE_BYTES = 10 * 1024 * 1024;
export const MAX_ENTRIES = 5000;
export const MAX_ENTRY_CHARS = 512 * 1024;
export const MAX_ENTRY_DEPTH = 8;

/** An entry and what it is known by on every computer it comes to. */
export interface KnownEntry {
  table: KnowledgeTable;
  /** Of the record it was made from, or is to become. */
  id: string;
  entry: object;
}

/** The text of a file that holds these: JSON, an entry to a line. */
export function knowledgeText(entries: readonly KnownEntry[], now: Date): string {
  const head = { format: KNOWLEDGE_FORMAT, version: KNOWLEDGE_VERSION, madeAt: now.toISOString() };
  const tables = KNOWLEDGE.map(({ table }) => {
    const lines = entries
      .filter((one) => one.table === table)
      .map(({ id, entry }) => `\n${JSON.stringify({ id, ...entry })}`);
    return `\n${JSON.stringify(table)}:[${lines.join(',')}\n]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},\n"tables":{${tables.join(',')}\n}}\n`;
}
