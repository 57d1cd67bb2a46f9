import type { Contact, FollowUp, Purchase } from '../../../model';
import type { Key } from '../../../say/keys';
import type { CellPlace, Sketch } from '../sketch';

/** Something a column can say of a person. */
export interface CsvField {
  id: string;
  /** In a menu: `E-mail`. */
  label: Key;
  /** The heading it stands under in a menu. */
  group: FieldGroup;
  /** The column of our own exports, `#` for its number where there are several; absent: read but never written. */
  header?: string;
  /**
   * What other programs call such a column, folded, in the languages we read. A word is looked for anywhere in a
   * name, one with `=` before it must be the whole name.
   */
  words: readonly string[];
  /** Words that mean it where the interface speaks that language, whatever they mean elsewhere. */
  wordsIn?: Readonly<Record<string, readonly string[]>>;
  /** Tells such a column by its cells where its name tells nothing. */
  fits?(cell: string): boolean;
  /** A column with nothing but such cells is another one, whatever its name. */
  denies?(cell: string): boolean;
  /** Whether its cells are days. */
  days?: boolean;
  /** Takes a cell that is not empty. */
  put(sketch: Sketch, cell: string, place: CellPlace): void;
  /** What our own export writes of a person, a cell each. */
  take?(person: ExportedPerson): string[];
}

export type FieldGroup = Extract<
  Key,
  'transfer_groupWho' | 'transfer_groupReach' | 'transfer_groupAbout' | 'transfer_groupBetween'
>;

/** A person as exports know them. */
export interface ExportedPerson {
  /** With what merged records know. */
  contact: Contact;
  referrer: { id: string; name: string } | null;
  /** Oldest first. */
  purchases: readonly Purchase[];
  /** The next open one. */
  nextStep: FollowUp | null;
  /** ISO; empty where there was none. */
  lastAt: string;
}
