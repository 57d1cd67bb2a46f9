import type { Day } from '../days';
import type { ContactDate, Email, Identity, Phone, SeasonId } from '../model';
import type { StageId } from '../stages';

/**
 * What a file says of one person, whatever its format. Empty texts and lists, null and false say nothing.
 * Readers fill it as they find things; `settleDraft` makes sure that it holds only what a contact may hold.
 */
export interface ContactDraft {
  /** Where in the file, counted from 1 as a spreadsheet counts: the header is row 1. In a vCard file the card. */
  row: number;
  /** Knows the same row again, also in another file; see `mark.ts`. */
  mark: string;
  /** The contact's id, where the file came out of Rapport. */
  id: string | null;
  name: string;
  company: string;
  identities: Identity[];
  phones: Phone[];
  emails: Email[];
  links: string[];
  dates: ContactDate[];
  howMet: string;
  area: string;
  tags: string[];
  stage: StageId | null;
  vip: boolean;
  notes: string;
  gaps: GapDraft[];
  referredBy: ReferrerDraft | null;
  /** 0: in no rhythm, whatever their tags ask; null: the file does not say. */
  cadenceDays: number | null;
  /** Instead of every so many days: once a year. */
  cadenceSeason: SeasonId | null;
  purchases: PurchaseDraft[];
  /** The next step the file names; it becomes a follow-up where the person has none. */
  nextStep: { day: Day; note: string } | null;
  /** The last exchange; it becomes one where the person is new. */
  lastContact: Day | null;
  /** What could not be used, in plain words: `The birthday “soon” is no day.` */
  warnings: string[];
}

/** Something they care about. */
export interface GapDraft {
  text: string;
  /** Null where the file does not say. */
  heardOn: Day | null;
}

/** Who sent them: by id where the file came out of Rapport, else by name. */
export interface ReferrerDraft {
  id: string | null;
  name: string;
}

export interface PurchaseDraft {
  what: string;
  /** Null where the file does not say. */
  day: Day | null;
  amount: number | null;
  currency: string;
  nextWhat: string;
  nextDay: Day | null;
}

/** A row, card or part of a file that could not be used, for the user. */
export interface FileProblem {
  /** As `ContactDraft.row`. */
  row: number;
  says: string;
}

export function emptyDraft(row: number): ContactDraft {
  return {
    row,
    mark: '',
    id: null,
    name: '',
    company: '',
    identities: [],
    phones: [],
    emails: [],
    links: [],
    dates: [],
    howMet: '',
    area: '',
    tags: [],
    stage: null,
    vip: false,
    notes: '',
    gaps: [],
    referredBy: null,
    cadenceDays: null,
    cadenceSeason: null,
    purchases: [],
    nextStep: null,
    lastContact: null,
    warnings: [],
  };
}
