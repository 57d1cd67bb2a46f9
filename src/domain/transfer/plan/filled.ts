import type { Day } from '../../days';
import type { Contact } from '../../model';
import type { ContactDraft } from '../draft';
import { MOST_ENTRIES } from '../settle-draft';
import type { PlannedChange } from './import-plan';

/** How a draft is taken into a contact. */
export interface FillOptions {
  /** The file's word stands where both say something; otherwise the contact's does. */
  preferFile: boolean;
  /** The contact comes from the same file: notes of another row are added to its own. */
  fresh: boolean;
  /** Who sent them, where the file's word for it was understood. */
  referrer: { id: string; name: string } | null;
  /** When the user heard what they care about, where the file does not say. */
  today: Day;
  newId(): string;
}

/** A contact with what a draft adds to it; `contact` is the very one that came in when that is nothing. */
export interface FilledContact {
  contact: Contact;
  changes: PlannedChange[];
  /** What the draft says otherwise and the contact keeps: `Area`. */
  kept: string[];
}

/** Takes one part of a draft into a contact. */
export type Part = (filled: FilledContact, draft: ContactDraft, options: FillOptions) => void;

export type ListField = Exclude<keyof typeof MOST_ENTRIES, 'purchases'>;

/** Adds an entry to a list, as long as there is room. */
export function add<F extends ListField>(
  filled: FilledContact,
  field: F,
  entry: Contact[F][number],
  said: PlannedChange,
): void {
  const entries = filled.contact[field];
  if (entries.length < MOST_ENTRIES[field]) change(filled, { [field]: [...entries, entry] }, said);
}

export function change(filled: FilledContact, fields: Partial<Contact>, said: PlannedChange): void {
  filled.contact = { ...filled.contact, ...fields };
  filled.changes.push(said);
}
