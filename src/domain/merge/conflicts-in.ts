import type { FollowUp, StoredRecord } from '../model';
import type { Key } from '../say/keys';
import { DELETED, labelOfPart } from './contested';
import { canonical } from './paths';
import { type Claim, heldBy } from './rivals';
import type { MergedTable } from './shapes';
import { unawareOf } from './unaware';

/** A part of a record that was written to different values by people who did not know of each other's. */
export interface PartConflict {
  /**
   * `company`, `dates/birthday`. `deletedAt`: the record was deleted by somebody who did not know what another wrote in
   * it; the value that it is still there is undefined.
   */
  path: string;
  /** How the user knows the part. */
  label: Key;
  /** At least two, no two alike: what stands first, then the newest. */
  values: readonly [Claim, ...Claim[]];
}

/** What the user may choose from, in the order of the paths; nothing where the choice makes no difference any more. */
export function conflictsIn(table: MergedTable, record: StoredRecord): PartConflict[] {
  if (record.deletedAt) return deletionIn(table, record);
  if (!record.rivals || isOver(table, record)) return [];
  const held = heldBy(table, record);
  const paths = new Set(record.rivals.map(({ path }) => path));
  paths.delete(DELETED);
  return [...paths].flatMap((path): PartConflict[] => {
    const values: [Claim, ...Claim[]] = [held.at(path) ?? { stamp: '', value: undefined }];
    for (const { stamp, value } of record.rivals?.filter((rival) => rival.path === path) ?? []) {
      const told = values.some((one) => canonical(one.value) === canonical(value));
      if (!told) values.push({ stamp, value });
    }
    return values.length > 1 ? [{ path, label: labelOfPart(table, path), values }] : [];
  });
}

/** Deleted without knowing what somebody wrote in it. Nothing else of it matters as long as it is. */
function deletionIn(table: MergedTable, record: StoredRecord): PartConflict[] {
  const unaware = unawareOf(table, record);
  const deletion = heldBy(table, record).at(DELETED);
  if (!unaware || !deletion) return [];
  return [
    {
      path: DELETED,
      label: labelOfPart(table, DELETED),
      values: [deletion, { stamp: unaware, value: undefined }],
    },
  ];
}

/** A step that was done needs no day. */
function isOver(table: MergedTable, record: StoredRecord): boolean {
  return table === 'followUps' && (record as FollowUp).status !== 'open';
}
