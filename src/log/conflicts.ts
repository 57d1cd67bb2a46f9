import { conflictsIn, type PartConflict } from '../domain/merge/conflicts-in';
import { CONTESTED, DELETED } from '../domain/merge/contested';
import { deviceOf, timeOf } from '../domain/merge/stamps';
import type { FollowUp, StoredRecord } from '../domain/model';
import { say } from '../domain/say/say';
import { type Act, type ActTable, act, type Done, readRecord } from './act';
import { withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { dueFields, usuallyDue } from './due';
import { failed, type Kept, kept } from './outcome';
import { restoreContact } from './restore-contact';
import type { ContactRow } from './rows';
import { readSettings } from './settings';

/** A part of which two computers know different values, until the user chooses; see `domain/merge/rivals`. */
export interface Conflict {
  table: ActTable;
  id: string;
  /** `company`, `dates/birthday`; `deletedAt`: it was deleted, and written in by who did not know of that. */
  path: string;
  /** What the user calls the part: to be said. */
  label: PartConflict['label'];
  /** The whole record as it stands, for whatever names it: a contact's name, a template's title. */
  record: StoredRecord;
  /** Whose it is: the contact's id, its own for a contact; null: nobody's. */
  contactId: string | null;
  /** At least two: the one that stands, then the newest. */
  values: ConflictValue[];
}

export interface ConflictValue {
  /** Names it in `chooseValue`. */
  stamp: string;
  /** As the record holds it; undefined or null: nothing. Of `deletedAt` undefined means that it is there. */
  value: unknown;
  /** When it was written. */
  at: string;
  /** Written on this installation. */
  here: boolean;
  stands: boolean;
}

/** Names one of the values. */
export interface Choice {
  table: ActTable;
  id: string;
  path: string;
  stamp: string;
}

/**
 * Everything the user has to choose, in all tables, what was contradicted last first. Reads by index and nothing but the
 * few records concerned: good for a live query. What belongs to a contact who is deleted waits with them.
 */
export async function conflictsOf(log: LogDatabase): Promise<Conflict[]> {
  const device = await thisDevice(log);
  const tables = Object.keys(CONTESTED) as ActTable[];
  const stores = tables.map((table) => log.table(table));
  return log.transaction('r', stores, async () => {
    const each = await Promise.all(tables.map((table) => conflictsInTable(log, table, device)));
    const all = each.flat();
    const owners = await log.contacts.bulkGet([...new Set(all.flatMap(({ contactId }) => contactId ?? []))]);
    const deleted = new Set(owners.flatMap((one) => (one?.deletedAt ? [one.id] : [])));
    return all
      .filter(({ table, contactId }) => table === 'contacts' || !deleted.has(contactId ?? ''))
      .sort((a, b) => (newest(a) > newest(b) ? -1 : 1));
  });
}

/** What the user has to choose in one record; nothing when it is not there. */
export async function conflictsOfRecord(log: LogDatabase, table: ActTable, id: string): Promise<Conflict[]> {
  const device = await thisDevice(log);
  const record = await readRecord(log, table, id);
  return record ? conflictsOfOne(table, record, device) : [];
}

/**
 * The user's choice: the value stands, newly written, and the others are gone wherever this comes to be known. Undo
 * brings them back. `stamp` may be that of the value that stands. Choosing that a deleted contact is there brings back
 * what was deleted with them.
 */
export function chooseValue(
  log: LogDatabase,
  { table, id, path, stamp }: Choice,
  now: Date,
): Promise<Kept<Done<null>>> {
  return path === DELETED && table === 'contacts'
    ? chooseContact(log, { table, id, path, stamp }, now)
    : chooseOne(log, { table, id, path, stamp }, now);
}

function chooseOne(log: LogDatabase, choice: Choice, now: Date): Promise<Kept<Done<null>>> {
  const { table, id } = choice;
  return act(log, [table, log.settings], now, async (act) => {
    const before = await readRecord(log, table, id);
    const after = await act.choose(table, id, choice);
    if (!before || !after) return failed('missing', say('log_choiceGone'));
    if (table === 'followUps' && choice.path === 'due') await moved(log, act, before as FollowUp);
    return kept(null);
  });
}

/** The contact is there: with the records of the person that went in the same act. */
async function chooseContact(log: LogDatabase, choice: Choice, now: Date): Promise<Kept<Done<null>>> {
  const conflict = (await conflictsOfRecord(log, 'contacts', choice.id)).find(({ path }) => path === DELETED);
  const chosen = conflict?.values.find(({ stamp }) => stamp === choice.stamp);
  if (chosen && chosen.value === undefined) return restoreContact(log, choice.id, now);
  return chooseOne(log, choice, now);
}

/** What goes with a day that was chosen, as when the user moves the follow-up there: see `moveFollowUps`. */
async function moved(log: LogDatabase, act: Act, before: FollowUp): Promise<void> {
  const { nudgeHour } = await readSettings(log);
  await act.change('followUps', before.id, (after) => {
    if (after.due === before.due) return after;
    const { until: _until, timed: _timed, ...followUp } = after;
    const due = new Date(after.due);
    return {
      ...followUp,
      ...dueFields({ due, timed: !usuallyDue(due, nudgeHour) }),
      nudgedAt: due <= act.now ? act.now.toISOString() : null,
    };
  });
}

/** `log.deviceId()` makes one where there is none, which a live query must not. */
async function thisDevice(log: LogDatabase): Promise<string> {
  return (await log.device.get('this'))?.device ?? '';
}

async function conflictsInTable(log: LogDatabase, table: ActTable, device: string): Promise<Conflict[]> {
  const rows = log.table<StoredRecord, string>(table);
  const [contradicted, deleted] = await Promise.all([
    rows.where('rivals.length').above(0).toArray(),
    rows.where('deletedAt').above('').toArray(),
  ]);
  const found = new Map([...contradicted, ...deleted].map((row) => [row.id, row]));
  return [...found.values()].flatMap((row) =>
    conflictsOfOne(table, table === 'contacts' ? withoutKeys(row as ContactRow) : row, device),
  );
}

function conflictsOfOne(table: ActTable, record: StoredRecord, device: string): Conflict[] {
  return conflictsIn(table, record).map(({ path, label, values }) => ({
    table,
    id: record.id,
    path,
    label,
    record,
    contactId: table === 'contacts' ? record.id : ((record as Partial<FollowUp>).contactId ?? null),
    values: values.map(({ stamp, value }, index) => ({
      stamp,
      value,
      at: timeOf(stamp),
      here: deviceOf(stamp) === device,
      stands: index === 0,
    })),
  }));
}

function newest({ values }: Conflict): string {
  return values.reduce((last, { at }) => (at > last ? at : last), '');
}
