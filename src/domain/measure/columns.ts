import type { Column } from './figure';

/* Columns that many figures have. */

const text = <Id extends string>(id: Id, label: string) => ({ id, label, kind: 'text' }) as const;

export const WHAT = text('what', 'What');
export const PERSON = text('person', 'Person');
export const SITE = text('site', 'Site');
export const ABOUT = text('about', 'About');
export const DAY = { id: 'day', label: 'Day', kind: 'day' } as const;
/** The last of every figure: it names the contact that a row links to. */
export const CONTACT = text('contactId', 'Contact id');

/** What something was worth, and in what. */
export const WORTH = [
  { id: 'amount', label: 'Worth', kind: 'number' },
  text('currency', 'Currency'),
] as const satisfies readonly Column<{ amount: number | null; currency: string }>[];
