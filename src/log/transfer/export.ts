import type { Contact, FollowUp } from '../../domain/model';
import { personsOf } from '../../domain/same-person/persons';
import { wholeContact } from '../../domain/same-person/whole';
import type { ExportedPerson } from '../../domain/transfer/csv/fields';
import { writeCsv } from '../../domain/transfer/csv/write-csv';
import { writeIcs } from '../../domain/transfer/ics/write-ics';
import type { Pace } from '../../domain/transfer/pace';
import { type VcardVersion, writeVcards } from '../../domain/transfer/vcard/write-vcards';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { inChunks } from '../in-chunks';
import { currentSummaries } from '../summaries';
import { pacing, type Watched } from './pacing';

/**
 * All contacts as a CSV file's text, which `readCsv` reads back unchanged. A person's merged records are one row.
 * Throws the signal's reason when cancelled.
 */
export async function exportCsv(log: LogDatabase, watched: Watched = {}): Promise<string> {
  const people = await readPeople(log, pacing({ signal: watched.signal }));
  return writeCsv(people, pacing(watched));
}

/** All contacts as a vCard file's text, a person's merged records on one card. Throws the signal's reason when cancelled. */
export async function exportVcards(
  log: LogDatabase,
  version: VcardVersion,
  watched: Watched = {},
): Promise<string> {
  const people = await readPeople(log, pacing({ signal: watched.signal }));
  return writeVcards(people, version, pacing(watched));
}

/** Open follow-ups as a calendar file's text, the next first: all of them, or those with these ids. */
export async function exportIcs(
  log: LogDatabase,
  now: Date,
  only: readonly string[] | null = null,
): Promise<string> {
  const wanted = only && new Set(only);
  const steps = (await openSteps(log)).filter(({ id }) => !wanted || wanted.has(id));
  const contacts = new Map<string, Contact>();
  for (const { whole, ids } of await readWhole(log, async () => {})) {
    for (const id of ids) contacts.set(id, whole);
  }
  return writeIcs(
    steps.map((followUp) => ({ followUp, contact: contacts.get(followUp.contactId) ?? null })),
    now,
  );
}

/** A person, and the ids of all their records. */
interface Whole {
  whole: Contact;
  ids: string[];
}

async function readWhole(log: LogDatabase, pace: Pace): Promise<Whole[]> {
  const records: Contact[] = [];
  const total = await log.contacts.count();
  for await (const rows of inChunks(log.contacts)) {
    for (const row of rows) records.push(withoutKeys(row));
    await pace(Math.min(records.length, total), total);
  }
  return personsOf(records).map(([main, ...others]) => ({
    whole: wholeContact(main, others),
    ids: [main.id, ...others.map(({ id }) => id)],
  }));
}

async function readPeople(log: LogDatabase, pace: Pace): Promise<ExportedPerson[]> {
  const people = await readWhole(log, pace);
  const mains = new Map(people.flatMap(({ whole, ids }) => ids.map((id) => [id, whole] as const)));
  const purchases = grouped((await log.purchases.toArray()).filter(({ deletedAt }) => !deletedAt));
  const steps = grouped(await openSteps(log));
  const lastAt = new Map((await currentSummaries(log)).map((row) => [row.id, row.lastAt]));
  return people.map(({ whole, ids }) => {
    const referrer = whole.referredBy === null ? undefined : mains.get(whole.referredBy);
    const theirSteps = ids.flatMap((id) => steps.get(id) ?? []);
    return {
      contact: whole,
      referrer: referrer ? { id: referrer.id, name: referrer.name } : null,
      purchases: ids
        .flatMap((id) => purchases.get(id) ?? [])
        .toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
      nextStep: theirSteps.toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due))[0] ?? null,
      lastAt: lastAt.get(whole.id) ?? '',
    };
  });
}

async function openSteps(log: LogDatabase): Promise<FollowUp[]> {
  const open = await log.followUps.where('[status+due]').between(['open'], ['open', []]).toArray();
  return open.filter(({ deletedAt }) => !deletedAt);
}

function grouped<T extends { contactId: string }>(records: readonly T[]): Map<string, T[]> {
  const byContact = new Map<string, T[]>();
  for (const record of records) {
    const known = byContact.get(record.contactId);
    if (known) known.push(record);
    else byContact.set(record.contactId, [record]);
  }
  return byContact;
}
