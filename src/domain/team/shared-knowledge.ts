import { type KnowledgeTable, knowledgeKind } from '../handover';
import { MAX_ENTRY_CHARS } from '../handover/knowledge-file';
import { type TeamKind, type TeamKindId, UUID } from './kind';

/**
 * What the team knows together: the entry that would be handed over in a file, and nothing else of the record. Leads
 * write it; a member may keep up what a lead made theirs.
 */
export function sharedKnowledge(kind: TeamKindId, table: KnowledgeTable): TeamKind {
  return {
    kind,
    id: { owner: true, own: UUID },
    clear: [],
    schema: knowledgeKind(table).schema,
    mostChars: MAX_ENTRY_CHARS,
    rights: { create: ['lead'], change: ['owner', 'lead'], delete: ['owner', 'lead'] },
  };
}
