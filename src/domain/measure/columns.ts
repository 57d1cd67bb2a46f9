import type { Key } from '../say/keys';
import type { Column } from './figure';
import { HEADINGS } from './headings';
import { sayAboutCell, sayPlaceCell, sayWhat, type What } from './words';

/* Columns that many figures have. */

const text = <Id extends string>(id: Id, label: Key, heading: string) =>
  ({ id, label, heading, kind: 'text' }) as const;

export const WHAT = {
  ...text('what', 'measure_what', HEADINGS.what),
  says: ({ what }: { what: What }) => sayWhat(what),
};
export const PERSON = text('person', 'measure_person', HEADINGS.person);
export const SITE = {
  ...text('site', 'measure_site', HEADINGS.site),
  says: ({ site }: { site: string }) => sayPlaceCell(site),
};
export const ABOUT = {
  ...text('about', 'measure_about', HEADINGS.about),
  says: ({ about }: { about: string }) => sayAboutCell(about),
};
export const DAY = { id: 'day', label: 'measure_day', heading: HEADINGS.day, kind: 'day' } as const;
/** The last of every figure: it names the contact that a row links to, and stands in the file alone. */
export const CONTACT = { id: 'contactId', label: null, heading: HEADINGS.contactId, kind: 'text' } as const;

/** What something was worth, and in what. */
export const WORTH = [
  { id: 'amount', label: 'measure_worth', heading: HEADINGS.amount, kind: 'number' },
  text('currency', 'measure_currency', HEADINGS.currency),
] as const satisfies readonly Column<{ amount: number | null; currency: string }>[];
