import type { ContactSummary } from '../domain/contact-summary';
import type { MergedTable } from '../domain/merge/shapes';
import type { Contact, Gone, StoredRecord } from '../domain/model';

/* What the tables of the log hold, where that is not a record of `domain/model` as it is. */

/** A contact as stored: its identities' keys stand beside it, because IndexedDB cannot index inside a list. */
export type ContactRow = Contact & { identityKeys: string[] };

/** Settings as stored. `value` is checked on every read: an older version or a broken disk may have written it. */
export interface SettingsRow {
  id: 'settings';
  value: unknown;
  updatedAt: string;
  device: string;
  /** When each setting was written last; see `StoredRecord.times`. */
  times?: Record<string, string>;
}

/** Something the log remembers about itself: a mark, a date. One row to an `id`. */
export interface NoteRow {
  id: string;
  value: unknown;
}

/** An action that was carried out, with what it answered: a repeat gets the same answer and changes nothing. */
export interface ActionRow {
  key: string;
  at: string;
  answer: unknown;
}

/** A line of the contact list, and with which making of lines it was written last; see `summaries.ts`. */
export type SummaryRow = ContactSummary & { made: number };

/** A nudge that was claimed and has not been seen to reach the user. */
export interface PendingNudge {
  followUpId: string;
  claimedAt: string;
  /** What the notification is called; earlier versions did not note it, nor the day. */
  notification?: string;
  /** The working day that counts it. */
  day?: string;
}

/** An import, so that it can be undone and the same rows are known again. */
export interface ImportRow {
  id: string;
  at: string;
  /** The file's name. */
  name: string;
  /** running: began and did not end; a page that was closed leaves it so. */
  state: 'running' | 'done' | 'undone';
  /** How the user knows it: `CSV`. */
  format: string;
  /** Marks of the file's rows; see `log/transfer`. */
  rows: string[];
  /** What it wrote; see `log/act.ts`. Of an added record the image holds what every record carries, no more. */
  images: RecordImage[];
  /** A long import goes on in rows of their own, with the `at` of the first; this is its id. */
  partOf?: string;
  rest?: RestoredRest;
}

/** What restoring a backup wrote besides records, to undo it; see `log/backup/restore-rest.ts`. */
export interface RestoredRest {
  gone: { id: string; before: Gone | null }[];
  settings: { before: SettingsRow | null; after: SettingsRow } | null;
  /** Imports that the log did not know of. */
  marks: string[];
}

/** A record before and after an act; null: it was not there. */
export interface RecordImage {
  table: MergedTable;
  before: StoredRecord | null;
  after: StoredRecord | null;
}

export interface DeviceRow {
  id: 'this';
  device: string;
}
