import type { StoredRecord } from '../model/record';
import { type MergedTable, setsOf } from './shapes';

/** The parts of a record that are written by themselves: `name`, `tags/vip customer`. */
export type Parts = Map<string, unknown>;

/** What a record carries about itself; merged by rules of its own. `identityKeys` is made from the identities. */
const ABOUT_ITSELF = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'device',
  'times',
  'seen',
  'rivals',
  'knew',
  'identityKeys',
]);

/** Takes a record apart. Entries of one name in a list count once: the last. */
export function partsOf(table: MergedTable, record: object): Parts {
  const parts: Parts = new Map();
  const sets = setsOf(table);
  for (const [field, value] of Object.entries(record)) {
    if (ABOUT_ITSELF.has(field) || value === undefined) continue;
    const nameOf = Object.hasOwn(sets, field) ? sets[field] : undefined;
    if (nameOf && Array.isArray(value)) {
      for (const entry of value) parts.set(`${field}/${nameOf(entry)}`, entry);
    } else {
      parts.set(field, value);
    }
  }
  return parts;
}

/** Puts the parts of a record together again; its lists are sorted by the names of their entries. */
export function fieldsOf(table: MergedTable, parts: Parts): Record<string, unknown> {
  const sets = setsOf(table);
  const fields: Record<string, unknown> = Object.fromEntries(Object.keys(sets).map((field) => [field, []]));
  for (const path of [...parts.keys()].sort()) {
    const field = path.split('/', 1)[0] ?? path;
    const list = Object.hasOwn(sets, field) ? fields[field] : undefined;
    if (Array.isArray(list)) list.push(parts.get(path));
    else fields[path] = parts.get(path);
  }
  return fields;
}

/** A record with other parts; what it carries about itself stays. */
export function withParts<T extends StoredRecord>(table: MergedTable, record: T, parts: Parts): T {
  const { id, createdAt, updatedAt, device, times, seen, rivals, knew } = record;
  return {
    ...fieldsOf(table, parts),
    id,
    createdAt,
    updatedAt,
    device,
    ...(times && { times }),
    ...(seen && { seen }),
    ...(rivals && { rivals }),
    ...(knew && { knew }),
  } as unknown as T;
}

/** A value as text, the same for equal values whatever the order of their fields. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
