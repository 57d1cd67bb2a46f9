import { joinExact } from '../domain/same-person/join-exact';
import { separation } from '../domain/same-person/separation';
import { say } from '../domain/say/say';
import { type Act, act, type Done, gone } from './act';
import { contactRow, withoutKeys } from './contacts';
import type { LogDatabase } from './database';
import { attempt, failed, type Kept, kept } from './outcome';
import type { RecordImage } from './rows';
import { personOf } from './same-person';

/**
 * Makes two contacts one person; whoever stands for `mainId` stands for both. The records stay whole, so that
 * undo and `separate` bring back both. Where they are one already nothing is written.
 */
export function mergeContacts(
  log: LogDatabase,
  mainId: string,
  otherId: string,
  now: Date,
): Promise<Kept<Done<null>>> {
  return act(log, ['contacts'], now, async (act) => {
    const [[main], [other]] = await Promise.all([personOf(log, mainId), personOf(log, otherId)]);
    if (!main || !other) return gone('log_oneOfContacts');
    if (main.id !== other.id) await mergeInto(act, other.id, main.id);
    return kept(null);
  });
}

/**
 * Undoes a merge, whenever it was made: a record, with those merged into it, is a person of its own again, and
 * each has what is theirs. They are marked as other people, so that nothing merges them again by itself. Where
 * there is nothing to separate nothing is written.
 */
export function separate(log: LogDatabase, recordId: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['contacts'], now, async (act) => {
    const records = await personOf(log, recordId);
    if (records.length === 0) return gone('log_thisContact');
    const parted = separation(records, recordId);
    if (!parted) return kept(null);
    for (const [id, into] of parted.into) await mergeInto(act, id, into);
    const [own, rest] = [parted.own, parted.rest].map((group) => group.map(({ id }) => id));
    // All of the others: some of them may be separated later.
    await markApart(act, parted.own[0].id, rest ?? []);
    await markApart(act, parted.rest[0].id, own ?? []);
    return kept(null);
  });
}

/** “Not the same person”: the two are never merged by themselves and no longer suggested. */
export function keepApart(log: LogDatabase, a: string, b: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['contacts'], now, async (act) => {
    const [[one], [other]] = await Promise.all([personOf(log, a), personOf(log, b)]);
    if (!one || !other) return gone('log_oneOfContacts');
    if (one.id === other.id) {
      return failed('refused', say('log_oneAlready'));
    }
    await markApart(act, one.id, [other.id]);
    await markApart(act, other.id, [one.id]);
    return kept(null);
  });
}

/**
 * Merges contacts who share a profile, unless the user keeps them apart; see `joinExact`. After imports and
 * restores, which may bring the same profile twice. `value` counts the records that were changed.
 */
export function mergeExact(log: LogDatabase): Promise<Kept<Done<number>>> {
  return attempt(() =>
    log.transaction('rw', log.contacts, async () => {
      const contacts = (await log.contacts.toArray()).map(withoutKeys);
      const byId = new Map(contacts.map((contact) => [contact.id, contact]));
      const joined = joinExact(contacts);
      // Past `act`: what follows from the contacts alone is stamped by no clock.
      await log.contacts.bulkPut(joined.map(contactRow));
      const images = joined.map(
        (after): RecordImage => ({ table: 'contacts', before: byId.get(after.id) ?? null, after }),
      );
      return kept({ value: joined.length, images });
    }),
  );
}

async function mergeInto(act: Act, id: string, mergedInto: string | null): Promise<void> {
  await act.change('contacts', id, (contact) => ({ ...contact, mergedInto }));
}

async function markApart(act: Act, id: string, others: readonly string[]): Promise<void> {
  await act.change('contacts', id, (contact) => ({
    ...contact,
    apart: [...new Set([...contact.apart, ...others])],
  }));
}
