import type { Contact, StoredRecord } from './model';

/**
 * What a contact without anything else known holds. Apart from the schemas, because opening the log needs it and no
 * list is to wait for the library that checks.
 */
export const EMPTY_CONTACT = {
  company: '',
  identities: [],
  phones: [],
  emails: [],
  links: [],
  dates: [],
  howMet: '',
  area: '',
  tags: [],
  stage: null,
  vip: false,
  notes: '',
  gaps: [],
  referredBy: null,
  cadenceDays: null,
  mergedInto: null,
  apart: [],
} satisfies Omit<Contact, keyof StoredRecord | 'name'>;
