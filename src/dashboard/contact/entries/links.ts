import { safeLink } from '../../../ui/safe-link';
import type { EntryKind } from './entry-kind';

export const LINKS: EntryKind<string> = {
  field: 'links',
  title: 'contact_links',
  add: 'contact_addLink',
  added: 'contact_linkAdded',
  changed: 'contact_linkChanged',
  placeholder: 'example.com',
  inputMode: 'url',
  labels: [],
  entries: (contact) => contact.links,
  withEntries: (contact, links) => ({ ...contact, links }),
  read: ({ main }) => ({ ok: true, entry: main }),
  typed: (link) => ({ main: link, label: '' }),
  says: (link) => link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''),
  labelOf: () => '',
  link: (link) => safeLink(link),
  nameOf: (link) => link,
};
