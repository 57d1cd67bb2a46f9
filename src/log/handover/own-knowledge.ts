import { KNOWLEDGE } from '../../domain/handover';
import {
  type KnownEntry,
  knowledgeText,
  MAX_ENTRIES,
  MAX_KNOWLEDGE_BYTES,
} from '../../domain/handover/knowledge-file';
import { knownEntry } from '../../domain/handover/plan-handover';
import { type TellTale, tellTales } from '../../domain/handover/tell-tales';
import { say } from '../../domain/say/say';
import { nameFinder } from '../../domain/search/find-names';
import type { LogDatabase } from '../database';
import { failed, type Kept, kept } from '../outcome';
import { allInOrder } from '../own-list';
import { currentSummaries } from '../summaries';

/** Something the user knows and may hand over. */
export interface OwnEntry extends KnownEntry {
  title: string;
  /** What in it seems to be about a person. */
  tales: TellTale[];
}

/** All that the user wrote and may hand over, kind by kind in their order, held against the names of their contacts. */
export async function ownKnowledge(log: LogDatabase): Promise<OwnEntry[]> {
  const people = (await currentSummaries(log)).map(({ id, name, handle }) => ({ id, name, handle }));
  const findNames = nameFinder(people);
  const own: OwnEntry[] = [];
  for (const kind of KNOWLEDGE) {
    for (const record of await allInOrder(log.table(kind.table))) {
      if (record.deletedAt || kind.isOwn?.(record) === false) continue;
      const known = knownEntry(kind.table, record);
      if (!known) continue;
      const tales = tellTales(kind.partsOf(known.entry), findNames);
      own.push({ ...known, title: kind.titleOf(known.entry), tales });
    }
  }
  return own;
}

/** A knowledge file of these entries. Refused where it would be more than can be read again. */
export function knowledgeFile(entries: readonly KnownEntry[], now: Date): Kept<Blob> {
  const file = new Blob([knowledgeText(entries, now)], { type: 'application/json' });
  return entries.length > MAX_ENTRIES || file.size > MAX_KNOWLEDGE_BYTES
    ? failed('refused', say('log_tooMuchKnowledge'))
    : kept(file);
}
