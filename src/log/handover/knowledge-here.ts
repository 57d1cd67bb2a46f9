import { KNOWLEDGE } from '../../domain/handover';
import type { KnownEntry } from '../../domain/handover/knowledge-file';
import { type KnowledgeHere, knownEntry } from '../../domain/handover/plan-handover';
import type { LogDatabase } from '../database';
import { allInOrder } from '../own-list';

/** What this log knows, for a file's entries to be held against. */
export async function knowledgeHere(log: LogDatabase, file: readonly KnownEntry[]): Promise<KnowledgeHere> {
  const entries: KnownEntry[] = [];
  const deleted = new Set<string>();
  const spent = new Set<string>();
  for (const kind of KNOWLEDGE) {
    for (const record of await allInOrder(log.table(kind.table))) {
      const known = record.deletedAt ? null : knownEntry(kind.table, record);
      if (known) entries.push(known);
      else (record.deletedAt ? deleted : spent).add(record.id);
    }
  }
  const gone = await log.gone.bulkGet(file.map(({ id }) => id));
  for (const one of gone) if (one) spent.add(one.id);
  return { entries, deleted, spent };
}
