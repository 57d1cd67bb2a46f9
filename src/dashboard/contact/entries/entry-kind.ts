import type { Contact } from '../../../domain/model';
import type { Key } from '../../../domain/say/keys';

/** What was typed of an entry: the entry itself, and what it is (`work`, `Birthday`) where it says that. */
export interface TypedEntry {
  main: string;
  label: string;
}

/** A list of a contact whose entries are written one by one: phones, days. One file each. */
export interface EntryKind<E> {
  field: 'phones' | 'emails' | 'links' | 'dates' | 'identities';
  /** Over the list: `Phone`. */
  title: Key;
  /** On the button for a new one, with its place for `Add`. */
  add: Key;
  /** For the way back: what was done. */
  added: Key;
  changed: Key;
  /** For the box: what to write. */
  placeholder: string;
  inputMode: 'text' | 'tel' | 'email' | 'url';
  /** Choices for what it is; none: it has no label. */
  labels: readonly string[];
  entries(contact: Contact): readonly E[];
  /** The contact with these entries. */
  withEntries(contact: Contact, entries: E[]): Contact;
  /** Reads what was typed; otherwise why not, in words. */
  read(typed: TypedEntry, contact: Contact): { ok: true; entry: E } | { ok: false; says: string };
  /** As it is typed, for changing it. */
  typed(entry: E): TypedEntry;
  /** As it is shown. */
  says(entry: E): string;
  labelOf(entry: E): string;
  /** Where it leads; undefined: nowhere. */
  link(entry: E): string | undefined;
  /** Names an entry among the others. */
  nameOf(entry: E): string;
}
