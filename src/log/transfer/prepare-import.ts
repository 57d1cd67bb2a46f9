import { v7 as timeOrderedId } from 'uuid';
import type { Contact, Purchase } from '../../domain/model';
import { personsOf } from '../../domain/same-person/persons';
import type { ContactDraft } from '../../domain/transfer/draft';
import type { Pace } from '../../domain/transfer/pace';
import type { ImportPlan } from '../../domain/transfer/plan/import-plan';
import { type KnownLog, planImport } from '../../domain/transfer/plan/plan-import';
import { withoutKeys } from '../contacts';
import type { LogDatabase } from '../database';
import { inChunks } from '../in-chunks';
import { importedRows } from './import-rows';
import { pacing, type Watched } from './pacing';

export interface PrepareOptions extends Watched {
  now: Date;
  /** Where the file and the log say different things, the file's word stands. Otherwise it only fills gaps. */
  preferFile?: boolean;
}

/**
 * Works out what importing these drafts would do, without doing it; see `planImport`. The log is read a few
 * times over, however many drafts there are. Throws the signal's reason when cancelled.
 */
export async function prepareImport(
  log: LogDatabase,
  drafts: readonly ContactDraft[],
  options: PrepareOptions,
): Promise<ImportPlan> {
  const { now, preferFile = false } = options;
  const known = await readKnown(log, drafts, pacing({ signal: options.signal }));
  const newId = () => timeOrderedId({ msecs: now.getTime() });
  return planImport(drafts, known, { now, preferFile, newId }, pacing(options));
}

async function readKnown(log: LogDatabase, drafts: readonly ContactDraft[], pace: Pace): Promise<KnownLog> {
  const records = await readContacts(log, pace);
  const ids = [...new Set(drafts.flatMap(({ id }) => id ?? []))];
  const gone = (await log.gone.bulkGet(ids)).flatMap((one) => (one ? [one.id] : []));
  const steps = drafts.some(({ nextStep }) => nextStep)
    ? await log.followUps.where('[status+due]').between(['open'], ['open', []]).toArray()
    : [];
  return {
    persons: personsOf(records),
    purchases: drafts.some(({ purchases }) => purchases.length > 0) ? await readPurchases(log) : new Map(),
    withNextStep: new Set(steps.filter(({ deletedAt }) => !deletedAt).map(({ contactId }) => contactId)),
    taken: new Set([...records.map(({ id }) => id), ...gone]),
    imported: new Map([...(await importedRows(log))].map(([mark, { at }]) => [mark, at])),
  };
}

async function readContacts(log: LogDatabase, pace: Pace): Promise<Contact[]> {
  const total = await log.contacts.count();
  const records: Contact[] = [];
  for await (const rows of inChunks(log.contacts)) {
    for (const row of rows) records.push(withoutKeys(row));
    await pace(Math.min(records.length, total), total);
  }
  return records;
}

async function readPurchases(log: LogDatabase): Promise<Map<string, Purchase[]>> {
  const byContact = new Map<string, Purchase[]>();
  for (const purchase of await log.purchases.toArray()) {
    if (purchase.deletedAt) continue;
    const known = byContact.get(purchase.contactId);
    if (known) known.push(purchase);
    else byContact.set(purchase.contactId, [purchase]);
  }
  return byContact;
}
