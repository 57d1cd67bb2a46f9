import { keptLabel, sayLabel } from '../../../domain/known-labels/read-label';
import { setsOf } from '../../../domain/merge/shapes';
import type { Phone } from '../../../domain/model/contact';
import { say } from '../../../domain/say/say';
import type { EntryKind } from './entry-kind';

export const PHONES: EntryKind<Phone> = {
  field: 'phones',
  title: 'contact_phone',
  add: 'contact_addPhone',
  added: 'contact_phoneAdded',
  changed: 'contact_phoneChanged',
  placeholder: '+351 912 345 678',
  inputMode: 'tel',
  get labels() {
    return [say('contact_phoneMobile'), say('contact_labelWork'), say('contact_phoneHome')];
  },
  entries: (contact) => contact.phones,
  withEntries: (contact, phones) => ({ ...contact, phones }),
  read: ({ main, label }) => ({ ok: true, entry: { number: main, label: keptLabel(label) } }),
  typed: ({ number, label }) => ({ main: number, label: sayLabel(label) }),
  says: ({ number }) => number,
  labelOf: ({ label }) => sayLabel(label),
  link: ({ number }) => {
    const digits = number.replace(/[^\d+]/g, '');
    return /\d/.test(digits) ? `tel:${digits}` : undefined;
  },
  nameOf: (phone) => setsOf('contacts').phones?.(phone) ?? phone.number,
};
