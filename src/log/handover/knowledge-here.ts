import { KNOWLEDGE } from '../../domain/handover';
import type { KnowledgeKind } from '../../domain/handover/kind';
import type { KnownEntry } from '../../domain/handover/knowledge-file';
import { type KnowledgeHere, knownEntry } from '../../domain/handover/plan-handover';
import type { StoredRecord } from '../../domain/model';
import type { LogDatabase } from '../database';

type Ordered = StoredRecord & { order: number };

/** The records of one kind, deleted ones as well, in the user's order. */
export async function recordsOfKind(log: LogDatabase, { table }: KnowledgeKind): Promise<Ordered[]> {
  const records = (await log.table(table).toArray()) as Ordered[];
  return records.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** What this log knows, for a file's entries to be held against. */
export async function knowledgeHere(log: LogDatabase, file: readonly KnownEntry[]): Promise<KnowledgeHere> {
  const entries: KnownEntry[] = [];
  const deleted = new Set<string>();
  const spent = new Set<string>();
  for (const kind of KNOWLEDGE) {
    for (const record of await recordsOfKind(log, kind)) {
      const known = record.deletedAt ? null : knownEntry(kind.table, record);
      if (known) entries.push(known);
      else (record.deletedAt ? deleted : spent).add(record.id);
    }
  }
  const gone = await log.gone.bulkGet(file.map(({ id }) => id));
  for (const one of gone) if (one) spent.add(one.id);
  return { entries, deleted, spent };
}
