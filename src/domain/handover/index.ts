import { drills } from './drills';
import { facts } from './facts';
import { infoPacks } from './info-packs';
import type { KnowledgeKind, KnowledgeTable } from './kind';
import { lessons } from './lessons';
import { templates } from './templates';

export { KNOWLEDGE_TABLES, type KnowledgeKind, type KnowledgeTable, type Part } from './kind';

/** All that can be handed over to a colleague, in the order it is shown. To add a kind: a file, and a line here. */
export const KNOWLEDGE: readonly KnowledgeKind[] = [
  templates,
  facts,
  infoPacks,
  lessons,
  drills,
] as KnowledgeKind[];

const BY_TABLE = new Map<string, KnowledgeKind>(KNOWLEDGE.map((kind) => [kind.table, kind]));

/** The kind whose records stand in this table; undefined: nothing in it is handed over. */
export function knowledgeKind(table: KnowledgeTable): KnowledgeKind;
export function knowledgeKind(table: string): KnowledgeKind | undefined;
export function knowledgeKind(table: string): KnowledgeKind | undefined {
  return BY_TABLE.get(table);
}

/** What a record says for others; null: it is not as our records are. */
export function entryOf(kind: KnowledgeKind, record: object): object | null {
  const entry = kind.schema.safeParse(record);
  return entry.success ? entry.data : null;
}
