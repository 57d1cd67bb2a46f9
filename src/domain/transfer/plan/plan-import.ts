import { dayOf, nearDay, sayDay } from '../../days';
import { EMPTY_CONTACT, type Purchase } from '../../model';
import type { Person } from '../../same-person/persons';
import { wholeContact } from '../../same-person/whole';
import { say } from '../../say/say';
import type { ContactDraft } from '../draft';
import { sentBy } from '../noted';
import { type Pace, paced, WITHOUT_PAUSE } from '../pace';
import { fillContact } from './fill-contact';
import type { ImportPlan, PlannedRow } from './import-plan';
import { People } from './people';
import { planExtras, purchaseKey } from './plan-extras';
import { type Planned, plannedPerson } from './planned';

/** What the log holds, as far as an import is concerned. */
export interface KnownLog {
  persons: readonly Person[];
  /** By the id of the record they were made for. */
  purchases: ReadonlyMap<string, readonly Purchase[]>;
  /** Ids of records that have an open follow-up. */
  withNextStep: ReadonlySet<string>;
  /** Ids no new contact may have: of the living, the deleted and the erased. */
  taken: ReadonlySet<string>;
  /** When each row was imported (ISO), by its mark; those of undone imports are not among them. */
  imported: ReadonlyMap<string, string>;
}

/** A log without anybody: for a look at what a file's rows would become. */
export const EMPTY_LOG: KnownLog = {
  persons: [],
  purchases: new Map(),
  withNextStep: new Set(),
  taken: new Set(),
  imported: new Map(),
};

export interface PlanOptions {
  now: Date;
  /** Where the file and the log say different things, the file's word stands. Otherwise it only fills gaps. */
  preferFile: boolean;
  newId(): string;
}

/**
 * Works out what an import would do, row by row, without doing it: whom each row is about, what it adds to what
 * is known, why it is skipped. Rows about one person are put together, whether the log knows that person or not.
 * Throws what `pace` throws.
 */
export async function planImport(
  drafts: readonly ContactDraft[],
  known: KnownLog,
  options: PlanOptions,
  pace: Pace = WITHOUT_PAUSE,
): Promise<ImportPlan> {
  const [log, file] = [known.persons.length, drafts.length];
  const after =
    (before: number): Pace =>
    (done) =>
      pace(before + done, log + 2 * file);
  const people = await peopleIn(known, after(0));
  const asked = await paced(drafts, after(log), (draft) => whoIs(draft, people, known, options));
  const rows = await paced(asked, after(log + file), (row) => planRow(row, people, options));
  const concerned = new Set(asked.flatMap(({ who }) => who ?? []));
  const counts = { add: 0, change: 0, skip: 0 };
  for (const { what } of rows) counts[what] += 1;
  return {
    rows,
    counts,
    people: [...concerned].filter(({ planned }) => planned.drafts.length > 0).map(({ planned }) => planned),
    preferFile: options.preferFile,
  };
}

/** A row and whom it is about. */
interface AskedRow {
  draft: ContactDraft;
  /** Null: skipped, `why` says for what. */
  who: Planned | null;
  /** The first row that tells of somebody new. */
  first: boolean;
  why: string;
}

async function peopleIn(known: KnownLog, pace: Pace): Promise<People<Planned>> {
  const people = new People<Planned>();
  await paced(known.persons, pace, (records) => {
    const [main, ...others] = records;
    const ids = records.map(({ id }) => id);
    const contact = wholeContact(main, others);
    const person: Planned = {
      contactId: main.id,
      name: contact.name,
      row: null,
      planned: plannedPerson(main.id, ids),
      contact,
      purchases: new Set(ids.flatMap((id) => known.purchases.get(id) ?? []).map(purchaseKey)),
      hasNextStep: ids.some((id) => known.withNextStep.has(id)),
    };
    for (const id of ids) people.name(id, person);
    people.add(person, contact);
  });
  return people;
}

/** Somebody else is reached the same way. */
const BUT = { email: 'transfer_newButEmail', phone: 'transfer_newButPhone' } as const;

function whoIs(
  draft: ContactDraft,
  people: People<Planned>,
  known: KnownLog,
  options: PlanOptions,
): AskedRow {
  const importedAt = known.imported.get(draft.mark);
  if (importedAt) {
    const day = dayOf(new Date(importedAt));
    const when = nearDay(day, options.now) ?? say('when_onDate', { date: sayDay(day, options.now) });
    return { draft, who: null, first: false, why: say('transfer_alreadyImported', { when }) };
  }
  if (draft.name === '') {
    return { draft, who: null, first: false, why: say('transfer_nothingKnown') };
  }
  const match = people.find(draft);
  if (match) {
    const { found, by } = match;
    const why =
      found.row === null
        ? say('transfer_youHave', { name: found.name, by })
        : say('transfer_sameAsRow', { row: String(found.row), by });
    people.add(found, draft);
    if (draft.id) people.name(draft.id, found);
    return { draft, who: found, first: false, why };
  }
  const other = people.namesake(draft);
  const why = other ? say(BUT[other.by], { name: other.found.name }) : say('transfer_new');
  return { draft, who: newPerson(draft, people, known, options), first: true, why };
}

function newPerson(
  draft: ContactDraft,
  people: People<Planned>,
  known: KnownLog,
  { newId, now }: PlanOptions,
): Planned {
  const contactId = draft.id !== null && !known.taken.has(draft.id) ? draft.id : newId();
  const at = now.toISOString();
  const person: Planned = {
    contactId,
    name: draft.name,
    row: draft.row,
    planned: plannedPerson(contactId, []),
    contact: { ...EMPTY_CONTACT, id: contactId, createdAt: at, updatedAt: at, device: '', name: draft.name },
    purchases: new Set(),
    hasNextStep: false,
  };
  people.name(contactId, person);
  if (draft.id) people.name(draft.id, person);
  people.add(person, draft);
  return person;
}

function planRow(
  { draft, who, first, why }: AskedRow,
  people: People<Planned>,
  options: PlanOptions,
): PlannedRow {
  const row: PlannedRow = {
    row: draft.row,
    mark: draft.mark,
    name: draft.name,
    what: 'skip',
    why,
    changes: [],
    kept: [],
    warnings: draft.warnings,
    contactId: who?.contactId ?? null,
  };
  if (!who) return row;
  const { told, referrer, warnings } = withReferrer(draft, who, people);
  const filled = fillContact(who.contact, told, {
    // Of two rows of one file neither is the user's word: the first stands.
    preferFile: options.preferFile && who.row === null,
    fresh: who.row !== null,
    referrer,
    today: dayOf(options.now),
    newId: options.newId,
  });
  const changes = [...filled.changes, ...planExtras(told, who, first)];
  if (!first && changes.length === 0) {
    const has = who.row === null ? say('transfer_hasAll', { name: who.name }) : why;
    return { ...row, why: filled.kept.length > 0 ? why : has, kept: filled.kept, warnings };
  }
  who.contact = filled.contact;
  who.planned.drafts.push(told);
  if (referrer && filled.contact.referredBy === referrer.id) who.planned.referredBy = referrer.id;
  return { ...row, what: first ? 'add' : 'change', changes, kept: filled.kept, warnings };
}

/** Who sent them, looked up; a name that nobody or more than one has is kept in how they met. */
function withReferrer(draft: ContactDraft, who: Planned, people: People<Planned>) {
  const said = draft.referredBy;
  if (!said) return { told: draft, referrer: null, warnings: draft.warnings };
  const found = (said.id && people.withId(said.id)) || people.called(said.name);
  if (found && found !== who) {
    return { told: draft, referrer: { id: found.contactId, name: found.name }, warnings: draft.warnings };
  }
  const name = said.name || say('transfer_somebody');
  const told = { ...draft, howMet: draft.howMet || sentBy(said.name) };
  const warnings = [...draft.warnings, say('transfer_senderUnknown', { name })];
  return { told, referrer: null, warnings };
}
