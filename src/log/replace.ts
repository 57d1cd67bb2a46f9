import type { Correction, Mute, StoredRecord } from '../domain/model';
import type { LogDatabase } from './database';
import { newStamp } from './stamp';

/** Records that are replaced, never changed, so that an id tells its content; see `readMark`. */
interface Replaced {
  corrections: Correction;
  mutes: Mute;
}

/**
 * Puts a new record in the place of one before it, if there is one, inside the caller's transaction over its
 * table and `gone`. It is later than that one, also where the clock was set back meanwhile: of two computers'
 * records the later one stands.
 */
export async function replace<T extends keyof Replaced>(
  log: LogDatabase,
  table: T,
  before: Replaced[T] | undefined,
  fields: Omit<Replaced[T], Exclude<keyof StoredRecord, 'deletedAt'>>,
  device: string,
  now: Date,
): Promise<Replaced[T]> {
  const at = new Date(Math.max(now.getTime(), before ? Date.parse(before.createdAt) + 1 : 0));
  const after = { ...newStamp(device, at), ...fields } as unknown as Replaced[T];
  if (before) {
    await log.table(table).delete(before.id);
    await log.gone.put({ id: before.id, at: after.createdAt, into: after.id });
  }
  await log.table(table).add(after);
  return after;
}

/** What is left of a record that was taken back: that it was, so that no other computer brings it back. */
export const TAKEN_BACK = {
  corrections: ({ key }: Correction, now: Date) => ({
    key,
    text: '',
    is: [],
    isNot: [],
    forMe: true,
    deletedAt: now.toISOString(),
  }),
  mutes: ({ kind, what }: Mute, now: Date) => ({ kind, what, says: '', deletedAt: now.toISOString() }),
};

/** Those that stand: not what was taken back. */
export function standing<T extends StoredRecord>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}
