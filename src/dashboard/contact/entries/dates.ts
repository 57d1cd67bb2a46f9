import type { ContactDate } from '../../../domain/model/contact';
import { readYearlyDay } from '../../../domain/transfer/read-day';
import { dayOrder } from '../../../domain/when/day-order';
import { sayYearlyDay } from '../../../domain/yearly-day';
import type { EntryKind } from './entry-kind';

export const DATES: EntryKind<ContactDate> = {
  field: 'dates',
  title: 'Birthday and other days',
  noun: 'day',
  placeholder: '12 May, or 12 May 1990',
  inputMode: 'text',
  labels: ['Birthday', 'Anniversary', 'Name day', 'Moved in'],
  entries: (contact) => contact.dates,
  withEntries: (contact, dates) => ({ ...contact, dates }),
  read: ({ main, label }) => {
    const day = readYearlyDay(main, dayOrder());
    return day === null
      ? { ok: false, says: `“${main}” is no day. Write it like 12 May, or 12 May 1990.` }
      : { ok: true, entry: { what: label.trim() || 'Birthday', day } };
  },
  typed: ({ what, day }) => ({ main: sayYearlyDay(day), label: what }),
  says: ({ day }) => sayYearlyDay(day),
  labelOf: ({ what }) => what,
  link: () => undefined,
  nameOf: ({ what }) => what.toLowerCase(),
};
