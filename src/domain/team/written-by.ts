import { fieldOfPath } from '../merge/contested';
import { canonical } from '../merge/paths';
import { heldBy } from '../merge/rivals';
import type { MergedTable } from '../merge/shapes';
import { byNobody } from '../merge/stamps';
import type { StoredRecord } from '../model';

/** Whether a person wrote one of these fields of a record. What comes from a team is written by nobody. */
export function wroteByHand(table: MergedTable, record: StoredRecord, fields: readonly string[]): boolean {
  const { at, parts } = heldBy(table, record);
  const paths = new Set([...parts.keys(), ...Object.keys(record.times ?? {})]);
  return [...paths].some((path) => {
    const stamp = fields.includes(fieldOfPath(path)) ? at(path)?.stamp : undefined;
    return stamp !== undefined && !byNobody(stamp);
  });
}

/** The fields in which two entries are not the same. */
export function differingFields(a: object, b: object): string[] {
  const [was, is] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields.filter((field) => canonical(was.get(field)) !== canonical(is.get(field)));
}
