import fc from 'fast-check';
import { changed } from '../../../src/domain/merge/changed';
import type { Contact } from '../../../src/domain/model';
import { contactOf } from '../../support/contact-fixtures';

/** Something a person does to a contact, at a moment their clock shows, which may go back. */
export interface Edit {
  device: string;
  minute: number;
  change: (contact: Contact) => Contact;
}

export const BORN = contactOf(1, { name: 'Ana', tags: ['oak'], company: 'Lindt' });

const tag = fc.constantFrom('oak', 'vip', 'VIP', '__proto__', 'constructor', 'a/b', '');
const word = fc.constantFrom('Ana', 'Ana Silva', 'Lindt', '', '__proto__');

const change: fc.Arbitrary<Edit['change']> = fc.oneof(
  word.map((name) => (contact: Contact) => ({ ...contact, name })),
  word.map((company) => (contact: Contact) => ({ ...contact, company })),
  fc.boolean().map((vip) => (contact: Contact) => ({ ...contact, vip })),
  tag.map((one) => (contact: Contact) => ({ ...contact, tags: [...contact.tags, one] })),
  tag.map((one) => (contact: Contact) => ({ ...contact, tags: contact.tags.filter((held) => held !== one) })),
  fc.tuple(fc.constantFrom('912', '+351 912', '3'), word).map(([number, label]) => (contact: Contact) => ({
    ...contact,
    phones: [...contact.phones.filter((phone) => phone.number !== number), { number, label }],
  })),
  fc.constant((contact: Contact) => ({ ...contact, phones: [] })),
  fc.constant((contact: Contact) => ({ ...contact, deletedAt: '2026-11-21T12:00:00.000Z' })),
  fc.constant(({ deletedAt: _, ...contact }: Contact) => contact),
);

/** A few edits, on a few computers. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ device: fc.constantFrom('laptop', 'desktop'), minute: fc.integer({ min: 0, max: 9 }), change }),
  { maxLength: 6 },
);

/** The contact after the edits, one after the other. `where` tells apart computers that edit copies of their own. */
export function edited(contact: Contact, all: readonly Edit[], where = ''): Contact {
  return all.reduce(
    (last, { device, minute, change }) => changed('contacts', last, change(last), device + where, at(minute)),
    contact,
  );
}

export function at(minute: number): Date {
  return new Date(Date.UTC(2026, 10, 21, 12, minute));
}
