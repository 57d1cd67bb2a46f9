import type { Email } from '../../../domain/model/contact';
import type { EntryKind } from './entry-kind';

export const EMAILS: EntryKind<Email> = {
  field: 'emails',
  title: 'E-mail',
  noun: 'e-mail address',
  placeholder: 'ana@example.com',
  inputMode: 'email',
  labels: ['Private', 'Work'],
  entries: (contact) => contact.emails,
  withEntries: (contact, emails) => ({ ...contact, emails }),
  read: ({ main, label }) => ({ ok: true, entry: { address: main, label } }),
  typed: ({ address, label }) => ({ main: address, label }),
  says: ({ address }) => address,
  labelOf: ({ label }) => label,
  link: ({ address }) => `mailto:${encodeURIComponent(address)}`,
  nameOf: ({ address }) => address.toLowerCase(),
};
