import { keptLabel, sayLabel } from '../../../domain/known-labels/read-label';
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
    return [say('contact_emailPrivate'), say('contact_labelWork')];
  },
  entries: (contact) => contact.emails,
  withEntries: (contact, emails) => ({ ...contact, emails }),
  read: ({ main, label }) => ({ ok: true, entry: { address: main, label: keptLabel(label) } }),
  typed: ({ address, label }) => ({ main: address, label: sayLabel(label) }),
  says: ({ address }) => address,
  labelOf: ({ label }) => sayLabel(label),
  link: ({ address }) => `mailto:${encodeURIComponent(address)}`,
  nameOf: ({ address }) => address.toLowerCase(),
};
