import type { StoredRecord } from '../model';
import { say } from '../say/say';
import { z } from '../zod';

/** What became of checking a value: it, as the log stores it, or what is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; says: string };

const TIMES = [
  'createdAt',
  'updatedAt',
  'deletedAt',
  'at',
  'due',
  'settledAt',
  'nudgedAt',
  'expiresAt',
  'seenAt',
];
/** No clock goes so wrong. Anything later could never be outweighed by what the user says. */
const LATEST = '9000';

/**
 * A value out of a file as a record of the log: only what its schema knows, times in UTC so that they sort.
 */
export function checkRecord<T extends object>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    return {
      ok: false,
      says: field === undefined ? say('backup_unfit') : say('backup_fieldUnfit', { field: String(field) }),
    };
  }
  const record = inUtc(parsed.data);
  const { times = {}, seen = [], knew = [], rivals = [] } = record as Partial<StoredRecord>;
  const stamps = [...Object.values(times), ...seen, ...knew, ...rivals.map(({ stamp }) => stamp)];
  if ([...TIMES.map((field) => textAt(record, field)), ...stamps].some((time) => time >= LATEST)) {
    return { ok: false, says: say('backup_timeUnfit') };
  }
  return { ok: true, value: record };
}

function inUtc<T extends object>(record: T): T {
  const times = TIMES.flatMap((field) => {
    const time = textAt(record, field);
    const utc = time === '' ? '' : new Date(time).toISOString();
    return utc === time ? [] : [[field, utc] as const];
  });
  return times.length === 0 ? record : { ...record, ...Object.fromEntries(times) };
}

function textAt(record: object, field: string): string {
  const value = (record as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}
