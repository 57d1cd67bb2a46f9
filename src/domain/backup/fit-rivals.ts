import { contestedIn, DELETED, isContested } from '../merge/contested';
import { partsOf, withParts } from '../merge/paths';
import { MOST_RIVALS } from '../merge/rivals';
import type { MergedTable } from '../merge/shapes';
import type { Rival, StoredRecord } from '../model';
import type { z } from '../zod';

/**
 * A schema of a table's records that lets only those rivals pass which the user could choose: a value of a part that
 * has some, which the record could hold. The rest of a record that somebody tampered with is none the worse for them.
 */
export function withFitRivals<R extends StoredRecord>(
  table: MergedTable,
  schema: z.ZodType<R>,
): z.ZodType<R> {
  return schema.transform((record) => fitRivals(table, schema, record)) as unknown as z.ZodType<R>;
}

function fitRivals<R extends StoredRecord>(table: MergedTable, schema: z.ZodType<R>, record: R): R {
  if (!record.rivals) return record;
  const { rivals, ...rest } = record;
  const fields = contestedIn(table) ?? {};
  const count = new Map<string, number>();
  const fit = rivals.filter((rival) => {
    const number = (count.get(rival.path) ?? 0) + 1;
    count.set(rival.path, number);
    if (number > MOST_RIVALS) return false;
    if (rival.path === DELETED) return rival.value === undefined;
    return isContested(fields, rival.path) && fits(table, schema, record, rival);
  });
  return fit.length > 0 ? { ...record, rivals: fit } : (rest as unknown as R);
}

function fits<R extends StoredRecord>(
  table: MergedTable,
  schema: z.ZodType<R>,
  record: R,
  { path, value }: Rival,
): boolean {
  const parts = partsOf(table, record);
  if (value === undefined) parts.delete(path);
  else parts.set(path, value);
  return schema.safeParse(withParts(table, record, parts)).success && namesItself(table, path, value);
}

/** An entry of a list stands under its own name. */
function namesItself(table: MergedTable, path: string, value: unknown): boolean {
  const [field = ''] = path.split('/', 1);
  if (field === path) return true;
  return value === undefined || partsOf(table, { [field]: [value] }).has(path);
}
