import { type Parts, partsOf, withParts } from '../merge/paths';
import { same } from '../merge/rebase';
import type { Contact } from '../model';
import { splitNotes } from './joined-notes';
import { inOrder } from './whole';

/** What only the acts of `log/merge-contacts.ts` and `act.remove` write. */
const NOT_EDITED = new Set(['mergedInto', 'deletedAt']);

/**
 * The records of a person after the whole contact was changed from `before` to `after`, in the order of `inOrder`:
 * each part is changed on the record it was shown from, taken out of all that hold it, and where it is new it
 * goes to the main record. So records can be separated again, each with what was changed on it.
 */
export function editWhole(
  main: Contact,
  others: readonly Contact[],
  before: Contact,
  after: Contact,
): Contact[] {
  const records = inOrder(main, others);
  const each = records.map((record) => partsOf('contacts', record));
  const [was, is] = [partsOf('contacts', before), partsOf('contacts', after)];
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    if (NOT_EDITED.has(path) || same(was, is, path)) continue;
    if (path === 'notes') writeNotes(each, after.notes);
    else if (isEmpty(is.get(path))) takeOut(each, path, is.get(path));
    else (each.find((parts) => !isEmpty(parts.get(path))) ?? each[0])?.set(path, is.get(path));
  }
  return records.map((record, index) => withParts('contacts', record, each[index] ?? new Map()));
}

/** `empty` stands for nothing in a text or a choice; undefined: an entry of a list. */
function takeOut(each: Parts[], path: string, empty: unknown): void {
  for (const parts of each) {
    if (!parts.has(path)) continue;
    if (empty === undefined) parts.delete(path);
    else parts.set(path, empty);
  }
}

function writeNotes(each: Parts[], joined: string): void {
  const split = splitNotes(
    each.map((parts) => String(parts.get('notes') ?? '')),
    joined,
  );
  for (const [index, parts] of each.entries()) parts.set('notes', split[index] ?? '');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
