import { knowledgeKind } from '../../../domain/handover';
import { changed } from '../../../domain/merge/changed';
import { NOBODY, stampOf } from '../../../domain/merge/stamps';
import { StoredRecord } from '../../../domain/model';
import type { LogDatabase } from '../../database';
import { type Listed, lastOrder } from '../../own-list';
import type { RecordImage } from '../../rows';
import { newStamp } from '../../stamp';
import type { Weighed } from './weigh';

/** Older than anything that a person writes: on another device of theirs, their own words outweigh it. */
const TAKEN = stampOf('0001-01-01T00:00:00.000Z', NOBODY);

/**
 * Brings the team's words into the log, inside the caller's transaction over what `weigh` reads. They are stamped as
 * nobody's: so two devices of one person that take them in never contradict each other, and what the user wrote at the
 * same time elsewhere is kept (`domain/merge`). Answers what it wrote.
 */
export async function takeWords(
  log: LogDatabase,
  { of: { table }, here, team }: Weighed,
  { device, now }: { device: string; now: Date },
): Promise<RecordImage | null> {
  if (!team) return null;
  const kind = knowledgeKind(table);
  const records = log.table<Listed, string>(table);
  const before = (await records.get(here)) ?? null;
  const fields = kind.fieldsOf(team, before, newId);
  if (!before) {
    // An id that was erased for good is not given again.
    const id = (await log.gone.get(here)) ? newId() : here;
    const order = (await lastOrder(records)) + 1;
    const record = { ...newStamp(device, now), ...fields, id, order, times: { '': TAKEN } };
    await records.add(record);
    return { table, before: null, after: record };
  }
  const { deletedAt: _, ...itself } = StoredRecord.parse(before);
  const after = changed(table, before, { ...itself, order: before.order, ...fields }, NOBODY, now);
  if (after === before) return null;
  await records.put(after);
  return { table, before, after };
}

/** Deletes what the team took back, where it is still as it was taken. */
export async function letGo(log: LogDatabase, { of: { table }, here }: Weighed, now: Date): Promise<void> {
  const records = log.table<Listed, string>(table);
  const before = await records.get(here);
  if (!before || before.deletedAt) return;
  await records.put(changed(table, before, { ...before, deletedAt: now.toISOString() }, NOBODY, now));
}

function newId(): string {
  return crypto.randomUUID();
}
