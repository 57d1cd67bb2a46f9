import type { KnowledgeTable } from '../handover';
import type { TeamKindId } from './kind';

/** What a team knows together, and where each of it is kept in a log. */
const TABLE_OF = { template: 'templates', fact: 'facts', infoPack: 'infoPacks' } as const satisfies Partial<
  Record<TeamKindId, KnowledgeTable>
>;

export type SharedKind = keyof typeof TABLE_OF;
export type SharedTable = (typeof TABLE_OF)[SharedKind];

/** In the order they are shown. */
export const SHARED_KINDS = Object.keys(TABLE_OF) as SharedKind[];
export const SHARED_TABLES: readonly SharedTable[] = Object.values(TABLE_OF);

export function sharedTable(kind: SharedKind): SharedTable {
  return TABLE_OF[kind];
}

/** The kind of document in which a record of this table is shared; null: in none. */
export function sharedKind(table: KnowledgeTable): SharedKind | null {
  return SHARED_KINDS.find((kind) => TABLE_OF[kind] === table) ?? null;
}
