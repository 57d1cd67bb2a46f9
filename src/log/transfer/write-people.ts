import { v7 as timeOrderedId } from 'uuid';
import { dayOf } from '../../domain/days';
import { changed } from '../../domain/merge/changed';
import { type Contact, EMPTY_CONTACT } from '../../domain/model';
import { wholeContact } from '../../domain/same-person/whole';
import { fillContact } from '../../domain/transfer/plan/fill-contact';
import type { FillOptions } from '../../domain/transfer/plan/filled';
import type { PlannedPerson } from '../../domain/transfer/plan/import-plan';
import { ontoMain } from '../../domain/transfer/plan/onto-main';
import { contactRow, withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { attempt, type Kept, kept } from '../outcome';
import type { ImportRow, RecordImage } from '../rows';
import { readSettings } from '../settings';
import { newStamp } from '../stamp';
import { addedImage, noteWritten } from './import-rows';
import { importedExchanges, importedFollowUps, importedPurchases, type Stamping } from './imported-records';

/** What goes with a chunk of people into the row of their import. */
export interface ChunkNote {
  /** Where it is noted. */
  row: ImportRow;
  /** Marks of the rows it is about. */
  rows: string[];
  preferFile: boolean;
  now: Date;
}

/** What a chunk wrote. */
export interface WrittenChunk {
  /** To note the next chunk in. */
  row: ImportRow;
  added: number;
  changed: number;
  /** Contacts that were deleted since the plan was made. */
  missed: number;
}

/** Writes some people of an import in one transaction, and notes how to undo it. All or nothing. */
export function writePeople(
  log: LogDatabase,
  people: readonly PlannedPerson[],
  { row, rows, preferFile, now }: ChunkNote,
): Promise<Kept<WrittenChunk>> {
  return attempt(async () => {
    const { nudgeHour } = await readSettings(log);
    const stamping: Stamping = { device: await log.deviceId(), now, today: dayOf(now), nudgeHour };
    const tables = [log.contacts, log.purchases, log.followUps, log.interactions, log.imports];
    return log.transaction('rw', tables, async () => {
      const standing = await standingOf(log, people);
      const written = people.flatMap((person) => writtenOf(person, standing, preferFile, stamping) ?? []);
      const concerned = written.map(({ person }) => person);
      const extras = {
        purchases: concerned.flatMap((person) => importedPurchases(person, stamping)),
        followUps: concerned.flatMap((person) => importedFollowUps(person, stamping)),
        interactions: concerned.flatMap((person) => importedExchanges(person, stamping)),
      };
      const fresh = written.flatMap(({ before, after }) => (before ? [] : [after]));
      const other = written.flatMap(({ before, after }) =>
        before && before !== after ? [{ before, after }] : [],
      );
      await Promise.all([
        log.contacts.bulkAdd(fresh.map(contactRow)),
        log.contacts.bulkPut(other.map(({ after }) => contactRow(after))),
        log.purchases.bulkAdd(extras.purchases),
        log.followUps.bulkAdd(extras.followUps),
        log.interactions.bulkAdd(extras.interactions),
      ]);
      const images: RecordImage[] = [
        ...fresh.map((record) => addedImage('contacts', record)),
        ...other.map(({ before, after }): RecordImage => ({ table: 'contacts', before, after })),
        ...extras.purchases.map((record) => addedImage('purchases', record)),
        ...extras.followUps.map((record) => addedImage('followUps', record)),
        ...extras.interactions.map((record) => addedImage('interactions', record)),
      ];
      const next = await noteWritten(log, row, { rows, images });
      const missed = people.length - written.length;
      return kept({ row: next, added: fresh.length, changed: written.length - fresh.length, missed });
    });
  });
}

/** One person of the chunk, as their main record was and will be; null: a new one. */
interface Written {
  person: PlannedPerson;
  before: Contact | null;
  after: Contact;
}

/** The records of the people who are known, as they stand now. */
async function standingOf(
  log: LogDatabase,
  people: readonly PlannedPerson[],
): Promise<ReadonlyMap<string, Contact>> {
  const ids = people.flatMap(({ recordIds }) => recordIds);
  const rows = await log.contacts.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row && !row.deletedAt ? [[row.id, withoutKeys(row)] as const] : [])));
}

function writtenOf(
  person: PlannedPerson,
  standing: ReadonlyMap<string, Contact>,
  preferFile: boolean,
  { device, now, today }: Stamping,
): Written | null {
  const options: FillOptions = {
    preferFile: preferFile && !person.isNew,
    fresh: person.isNew,
    referrer: person.referredBy === null ? null : { id: person.referredBy, name: '' },
    today,
    newId: () => timeOrderedId({ msecs: now.getTime() }),
  };
  const fill = (contact: Contact): Contact =>
    person.drafts.reduce((filled, draft) => fillContact(filled, draft, options).contact, contact);
  if (person.isNew) {
    const name = person.drafts[0]?.name ?? '';
    const stamp = { ...newStamp(device, now), id: person.contactId };
    return { person, before: null, after: fill({ ...EMPTY_CONTACT, ...stamp, name }) };
  }
  const main = standing.get(person.contactId);
  if (!main) return null;
  const others = person.recordIds.flatMap((id) => (id === main.id ? [] : (standing.get(id) ?? [])));
  const whole = wholeContact(main, others);
  const filled = ontoMain(main, whole, fill(whole));
  return { person, before: main, after: changed('contacts', main, filled, device, now) };
}
