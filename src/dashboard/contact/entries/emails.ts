import type { Email } from '../../../domain/model/contact';
import { say } from '../../../domain/say/say';
import type { EntryKind } from './entry-kind';

export const EMAILS: EntryKind<Email> = {
  field: 'emails',
  title: 'contact_email',
  add: 'contact_addEmail',
  added: 'contact_emailAdded',
  changed: 'contact_emailChanged',
  placeholder: 'ana@example.com',
  inputMode: 'email',
  get labels() {
    return [say('contact_emailPrivate'), say('contact_emailWork')];
  },
  entries: (contact) => contact.emails,
  withEntries: (contact, emails) => ({ ...contact, emails }),
  read: ({ main, label }) => ({ ok: true, entry: { address: main, label } }),
  typed: ({ address, label }) => ({ main: address, label }),
  says: ({ address }) => address,
  labelOf: ({ label }) => label,
  link: ({ address }) => `mailto:${encodeURIComponent(address)}`,
  nameOf: ({ address }) => address.toLowerCase(),
};
