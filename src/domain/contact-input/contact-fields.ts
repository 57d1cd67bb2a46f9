import type { Contact, StoredRecord } from '../model';

/** What the user writes of a contact: all but what a record carries about itself. */
export type ContactFields = Omit<Contact, keyof StoredRecord>;
