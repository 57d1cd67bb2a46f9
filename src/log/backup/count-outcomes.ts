import { RECORDED } from '../../domain/backup/record-schemas';
import { placeOf } from '../../domain/merge/merge-table';
import { sayTheSame } from '../../domain/merge/same-record';
import type { Settled } from '../../domain/merge/settle';
import { MERGED_TABLES, type MergedTable } from '../../domain/merge/shapes';
import type { Contact, StoredRecord } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { Outcome, Step } from './merging';

/** What restoring does to one kind of record. */
export interface RestoreCount {
  /** How the user knows it: `Contacts`. */
  label: string;
  added: number;
  changed: number;
  /** Deleted here, because that was done on the other computer. */
  removed: number;
  same: number;
  /** In the file, and deleted or erased here: they stay so. */
  held: number;
}

export type RestoreWhat = 'added' | 'changed' | 'removed' | 'same' | 'held';

/** A contact that restoring does something to. */
export interface RestoreLine {
  name: string;
  what: Exclude<RestoreWhat, 'same'>;
}

const MOST_LINES = 500;

/** Counts what restoring does, as far as a user would see it. */
export class RestoreCounts {
  /** The first contacts concerned. */
  readonly lines: RestoreLine[] = [];
  readonly #counts = new Map<MergedTable, RestoreCount>(
    MERGED_TABLES.map((table) => [
      table,
      { label: say(RECORDED[table].label), added: 0, changed: 0, removed: 0, same: 0, held: 0 },
    ]),
  );

  /** Tables of which neither the file nor the log had anything to say are left out. */
  all(): RestoreCount[] {
    return [...this.#counts.values()].filter(
      ({ added, changed, removed, same, held }) => added + changed + removed + same + held > 0,
    );
  }

  add({ table, theirs }: Step, outcomes: readonly Outcome[], settled: Settled): void {
    const byPlace = new Map(outcomes.map((outcome) => [outcome.after?.id, outcome]));
    for (const record of theirs) {
      const place = placeOf(table, record, settled);
      if (place === null) {
        if (!record.deletedAt) this.#count(table, record, 'held');
        continue;
      }
      const outcome = byPlace.get(place);
      const what = outcome && whatOf(table, record, outcome);
      if (what) this.#count(table, outcome.after ?? record, what);
    }
    for (const { before, after } of outcomes) {
      const erased = before && !after && settled.placeOf(before.id) === null;
      if (erased && !before.deletedAt) this.#count(table, before, 'removed');
    }
  }

  #count(table: MergedTable, record: StoredRecord, what: RestoreWhat): void {
    const count = this.#counts.get(table);
    if (count) count[what] += 1;
    if (table !== 'contacts' || what === 'same' || this.lines.length >= MOST_LINES) return;
    this.lines.push({ name: (record as Contact).name, what });
  }
}

/** Null: nothing that a user would see. */
function whatOf(table: MergedTable, record: StoredRecord, { after, was }: Outcome): RestoreWhat | null {
  if (!after || (!was && after.deletedAt)) return null;
  if (!was) return 'added';
  if (after.deletedAt) {
    if (!was.deletedAt) return 'removed';
    return record.deletedAt ? null : 'held';
  }
  if (was.deletedAt) return 'added';
  return sayTheSame(table, was, after) ? 'same' : 'changed';
}
