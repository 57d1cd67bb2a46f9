import { BIRTHDAY } from '../../../domain/known-labels/known-labels';
import { keptLabel, labelName, sayLabel } from '../../../domain/known-labels/read-label';
import type { ContactDate } from '../../../domain/model/contact';
import { say } from '../../../domain/say/say';
import { readYearlyDay } from '../../../domain/transfer/read-day';
import { dayOrder } from '../../../domain/when/day-order';
import { sayYearlyDay } from '../../../domain/yearly-day';
import type { EntryKind } from './entry-kind';

export const DATES: EntryKind<ContactDate> = {
  field: 'dates',
  title: 'contact_dates',
  add: 'contact_addDate',
  added: 'contact_dateAdded',
  changed: 'contact_dateChanged',
  get placeholder() {
    return say('contact_dateHint');
  },
  inputMode: 'text',
  get labels() {
    return [
      say('contact_birthday'),
      say('contact_anniversary'),
      say('contact_nameDay'),
      say('contact_movedIn'),
    ];
  },
  entries: (contact) => contact.dates,
  withEntries: (contact, dates) => ({ ...contact, dates }),
  read: ({ main, label }) => {
    const day = readYearlyDay(main, dayOrder());
    return day === null
      ? { ok: false, says: say('contact_noDate', { typed: main }) }
      : { ok: true, entry: { what: keptLabel(label.trim()) || BIRTHDAY, day } };
  },
  typed: ({ what, day }) => ({ main: sayYearlyDay(day), label: sayLabel(what) }),
  says: ({ day }) => sayYearlyDay(day),
  labelOf: ({ what }) => sayLabel(what),
  link: () => undefined,
  nameOf: ({ what }) => labelName(what),
};
