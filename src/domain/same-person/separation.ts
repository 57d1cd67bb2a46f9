import type { Contact } from '../model';
import { inOrder } from './whole';

/** The records of one person as two: the first of each stands for it. */
export interface Separation {
  own: [Contact, ...Contact[]];
  rest: [Contact, ...Contact[]];
  /** What each record is to be merged into, by id. */
  into: Map<string, string | null>;
}

/**
 * Takes a record, with those merged into it, out of a person's records (the main one first). The others stay with
 * the main record; when that is the one taken out, with the oldest of them. Null when there is nothing to part.
 */
export function separation(records: readonly Contact[], recordId: string): Separation | null {
  const [main, ...others] = records;
  const taken = records.find(({ id }) => id === recordId);
  if (!main || !taken || others.length === 0) return null;
  const byId = new Map(records.map((record) => [record.id, record]));
  const goesAlong = (record: Contact): boolean => {
    // Every way from here leads to the main record; a ring ends there as well.
    let at: Contact | undefined = record;
    while (at && at.id !== main.id && at.id !== taken.id) at = byId.get(at.mergedInto ?? '');
    return at?.id === taken.id;
  };
  const along = taken.id === main.id ? [] : others.filter((one) => one.id !== taken.id && goesAlong(one));
  const [restHead, ...rest] = inOrder(main, others).filter(
    (one) => one.id !== taken.id && !along.includes(one),
  );
  if (!restHead) return null;
  const own: Separation['own'] = [taken, ...along];
  const left: Separation['rest'] = [restHead, ...rest];
  return { own, rest: left, into: new Map([...headed(own), ...headed(left)]) };
}

/** All of a group merged into its first, directly or by way of others. */
function headed([head, ...members]: Separation['own']): [string, string | null][] {
  const ids = new Set([head.id, ...members.map(({ id }) => id)]);
  return [
    [head.id, null],
    ...members.map(({ id, mergedInto }): [string, string | null] => [
      id,
      mergedInto !== null && ids.has(mergedInto) ? mergedInto : head.id,
    ]),
  ];
}
