import { KNOWLEDGE, knowledgeKind } from '../../domain/handover';
import { KNOWLEDGE_TABLES } from '../../domain/handover/kind';
import type { KnownEntry } from '../../domain/handover/knowledge-file';
import { type KnowledgeHere, type PlannedEntry, planHandover } from '../../domain/handover/plan-handover';
import { canonical } from '../../domain/merge/paths';
import { StoredRecord } from '../../domain/model';
import { type Act, act } from '../act';
import type { LogDatabase } from '../database';
import { type Kept, kept } from '../outcome';
import { type Listed, lastOrder } from '../own-list';
import type { RecordImage } from '../rows';
import { addedImage, endImport, newImport, noteWritten } from '../transfer/import-rows';
import { oneAtATime } from '../transfer/one-at-a-time';
import { knowledgeHere } from './knowledge-here';

/** What it is among imports. */
const FORMAT = 'knowledge';

export interface HandoverPlan {
  planned: PlannedEntry[];
  here: KnowledgeHere;
}

/** What came of taking in a knowledge file. */
export interface HandoverResult {
  /** For `undoImport`; null when nothing was written. */
  importId: string | null;
  added: number;
  changed: number;
  /** Chosen, but written otherwise or there by now: left as they are. */
  missed: number;
}

/** What taking in these entries would do, without writing anything. */
export async function planTakingIn(
  log: LogDatabase,
  file: readonly KnownEntry[],
  now: Date,
): Promise<HandoverPlan> {
  const here = await knowledgeHere(log, file);
  return { planned: planHandover(file, here, now), here };
}

/**
 * Takes in what the user chose of a plan, in one transaction together with what undoes it: all or nothing. What
 * another window wrote since the plan was shown is never overwritten.
 */
export function takeIn(
  log: LogDatabase,
  chosen: readonly PlannedEntry[],
  { name, now }: { name: string; now: Date },
): Promise<Kept<HandoverResult>> {
  return oneAtATime<HandoverResult>(log, async () => {
    const stores = [...KNOWLEDGE_TABLES, log.gone, log.imports];
    const done = await act<HandoverResult>(log, stores, now, async (act) => {
      const stands = planHandover(chosen, await knowledgeHere(log, chosen), now);
      const still = stands.filter((one, index) => isAsShown(one, chosen[index]));
      const images = [...(await addAll(log, act, still)), ...(await changeAll(log, act, still))];
      const added = images.filter(({ before }) => before === null).length;
      const result = { added, changed: images.length - added, missed: chosen.length - images.length };
      if (images.length === 0) return kept({ ...result, importId: null });
      const row = await noteWritten(log, newImport({ name, format: FORMAT, now }), { rows: [], images });
      const importId = row.partOf ?? row.id;
      await endImport(log, importId);
      return kept({ ...result, importId });
    });
    return done.ok ? kept(done.value.value) : done;
  });
}

/** Nothing was written since that would make it another act than the user agreed to. */
function isAsShown(now: PlannedEntry, shown: PlannedEntry | undefined): boolean {
  return now.fate === shown?.fate && canonical(now.here) === canonical(shown.here);
}

/** Adds what is new, behind what is there, in the file's order. */
async function addAll(log: LogDatabase, act: Act, entries: readonly PlannedEntry[]): Promise<RecordImage[]> {
  const images: RecordImage[] = [];
  for (const kind of KNOWLEDGE) {
    const coming = entries.filter(({ table, here }) => table === kind.table && here === null);
    if (coming.length === 0) continue;
    let order = await lastOrder(log.table(kind.table));
    for (const { id, entry, taken } of coming) {
      order += 1;
      const fields = { ...kind.fieldsOf(entry, null, newId), order, ...(taken ? {} : { id }) };
      images.push(addedImage(kind.table, await act.add(kind.table, fields as never)));
    }
  }
  return images;
}

/** Puts the file's words in the place of ours, where the user chose them. */
async function changeAll(
  log: LogDatabase,
  act: Act,
  entries: readonly PlannedEntry[],
): Promise<RecordImage[]> {
  const images: RecordImage[] = [];
  for (const { table, entry, here } of entries) {
    if (!here) continue;
    const before = (await log.table(table).get(here.id)) as Listed;
    const fields = knowledgeKind(table).fieldsOf(entry, before, newId);
    const after = await act.change(
      table,
      here.id,
      () => ({ ...StoredRecord.parse(before), order: before.order, ...fields }) as never,
    );
    if (after) images.push({ table, before, after });
  }
  return images;
}

function newId(): string {
  return crypto.randomUUID();
}
