import type { ContactDraft, PurchaseDraft } from '../draft';

/** What an import would do, worked out before anything is written. */
export interface ImportPlan {
  rows: PlannedRow[];
  /** Whom it concerns, in the order of the file: one entry however many rows tell of them. */
  people: PlannedPerson[];
  /** How many rows. */
  counts: Record<RowFate, number>;
  /** How the plan was made; see `PlanOptions`. */
  preferFile: boolean;
}

export type RowFate = 'add' | 'change' | 'skip';

/** What becomes of a row of the file. */
export interface PlannedRow {
  row: number;
  mark: string;
  name: string;
  what: RowFate;
  /** Plain words: `New`, `Same e-mail address as Ana Silva`, `Already imported on Thu 12 Nov`. */
  why: string;
  changes: PlannedChange[];
  /** What the file says otherwise and stays as the user has it: `Area`. Empty with `preferFile`. */
  kept: string[];
  /** What of the row could not be used. */
  warnings: string[];
  /** The contact it is about, known or new; null for a row that nobody was looked up for. */
  contactId: string | null;
}

export interface PlannedChange {
  /** `Phone` */
  label: string;
  /** Empty where there was nothing. */
  before: string;
  after: string;
}

/** A person an import adds or changes. */
export interface PlannedPerson {
  /** The contact who stands for the person; made here for a new one. */
  contactId: string;
  isNew: boolean;
  /** All records of a person who is known, the main one first; empty for a new one. */
  recordIds: string[];
  /** What the file says, in its order; rows that tell nothing new are left out. */
  drafts: ContactDraft[];
  /** The contact who sent them, where the file's word for it was understood. */
  referredBy: string | null;
  /** Those the log does not have. */
  purchases: PurchaseDraft[];
  /** A follow-up to plan; null where there is one already. */
  nextStep: ContactDraft['nextStep'];
  /** An exchange to note, of a new person. */
  lastContact: ContactDraft['lastContact'];
}
