import type { ContactSummary } from '../../../../src/domain/contact-summary';
import type { FollowUp } from '../../../../src/domain/model';
import { answer, done, readAll } from './raw';

/** What the background does each day, and what Today and the popup show, by IndexedDB alone. */

const OPEN: [string, unknown] = ['open', []];

/** Everybody's line, every purchase, who was sent by whom and what is open: read, and `made` written. */
export async function passByHand(
  database: IDBDatabase,
  scratch: IDBDatabase,
  made: readonly FollowUp[],
): Promise<void> {
  await readAll(database, ['summaries', 'purchases']);
  const reading = database.transaction(['contacts', 'followUps']);
  await Promise.all([
    answer(reading.objectStore('contacts').index('referredBy').getAll(IDBKeyRange.lowerBound('', true))),
    answer(openIn(reading).getAll(IDBKeyRange.bound(['open', ''], OPEN))),
  ]);
  await putAll(scratch, 'followUps', made);
}

/** All that is known of these people: read, and their lines written. */
export async function peopleByHand(
  database: IDBDatabase,
  scratch: IDBDatabase,
  ids: readonly string[],
): Promise<void> {
  const theirs = ['followUps', 'purchases'];
  const reading = database.transaction(['contacts', 'summaries', 'interactions', ...theirs]);
  const [contacts, summaries] = [reading.objectStore('contacts'), reading.objectStore('summaries')];
  const exchanges = reading.objectStore('interactions').index('[contactId+at]');
  const lines = Promise.all(ids.map((id) => answer<unknown>(summaries.get(id))));
  await Promise.all(
    ids.flatMap((id) => [
      answer(contacts.get(id)),
      answer(contacts.index('mergedInto').getAll(id)),
      answer(contacts.index('referredBy').getAll(id)),
      answer(exchanges.getAll(IDBKeyRange.bound([id], [id, []]))),
      ...theirs.map((table) => answer(reading.objectStore(table).index('contactId').getAll(id))),
    ]),
  );
  await putAll(scratch, 'summaries', await lines);
}

/** What is open until then and the first after it: read, and `claimed` written. */
export async function claimByHand(
  database: IDBDatabase,
  scratch: IDBDatabase,
  until: Date,
  claimed: readonly FollowUp[],
): Promise<void> {
  const steps = openIn(database.transaction('followUps'));
  const soon = until.toISOString();
  await Promise.all([
    answer(steps.getAll(IDBKeyRange.bound(['open', ''], ['open', soon]))),
    answer(steps.getAll(IDBKeyRange.bound(['open', soon], OPEN, true), 1)),
  ]);
  await putAll(scratch, 'followUps', claimed);
}

/** Of the lists: so many rows of what is due and of what comes. */
interface Shown {
  due: number;
  coming: number;
}

/**
 * All that is due with the line of everybody it is of, which decide the order, what comes and posts that wait; and
 * what the rows on the screen say.
 */
export async function inboxByHand(database: IDBDatabase, now: Date, shown: Shown): Promise<number> {
  const reading = database.transaction(['followUps', 'summaries', 'contacts', 'mentions', 'interactions']);
  const [steps, summaries] = [openIn(reading), reading.objectStore('summaries')];
  const at = now.toISOString();
  const waiting = reading.objectStore('mentions').index('[status+verdict.urgency.score]');
  const [due, coming] = await Promise.all([
    answer<FollowUp[]>(steps.getAll(IDBKeyRange.bound(['open', ''], ['open', at]))),
    answer<FollowUp[]>(steps.getAll(IDBKeyRange.bound(['open', at], OPEN, true), shown.coming)),
    answer(waiting.getAll(IDBKeyRange.bound(['waiting', Number.NEGATIVE_INFINITY], ['waiting', []]))),
  ]);
  const people = new Set(due.map(({ contactId }) => contactId));
  await Promise.all([
    ...[...people].map((id) => answer(summaries.get(id))),
    ...linesByHand(reading, [...due.slice(0, shown.due), ...coming]),
  ]);
  return due.length + coming.length;
}

/** The same, and with whom a complaint is open, and what is planned with them. */
export async function todayByHand(database: IDBDatabase, now: Date, shown: number): Promise<void> {
  const reading = database.transaction(['followUps', 'summaries']);
  const theirs = reading.objectStore('followUps').index('contactId');
  const complaining = async (): Promise<void> => {
    const lines = reading.objectStore('summaries').index('complaintAt');
    const open = await answer<ContactSummary[]>(lines.getAll(IDBKeyRange.lowerBound('', true)));
    await Promise.all(open.map(({ id }) => answer(theirs.getAll(id))));
  };
  await Promise.all([complaining(), inboxByHand(database, now, { due: shown, coming: shown })]);
}

function linesByHand(reading: IDBTransaction, followUps: readonly FollowUp[]): Promise<unknown>[] {
  const [contacts, interactions] = [reading.objectStore('contacts'), reading.objectStore('interactions')];
  return followUps.flatMap(({ contactId, interactionId }) => [
    answer(contacts.get(contactId)),
    ...(interactionId ? [answer(interactions.get(interactionId))] : []),
  ]);
}

function openIn(reading: IDBTransaction): IDBIndex {
  return reading.objectStore('followUps').index('[status+due]');
}

async function putAll(scratch: IDBDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  const writing = scratch.transaction(table, 'readwrite');
  for (const row of rows) writing.objectStore(table).put(row);
  await done(writing);
}
