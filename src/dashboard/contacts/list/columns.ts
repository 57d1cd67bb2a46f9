import type { Key } from '../../../domain/say/keys';
/** What the contact list says of a person. */
export interface Column {
  title: Key;
  class: string;
  /** The order a click on it brings; see `SORTS`. */
  sort: string | null;
  way?: 'ascending' | 'descending';
}

/** To add one: a line here, a cell in `contact-row.tsx`, its width in `contact-list.css`. */
export const COLUMNS: readonly Column[] = [
  { title: 'contacts_columnName', class: 'contact-who', sort: 'name', way: 'ascending' },
  { title: 'contacts_columnStage', class: 'contact-stage', sort: null },
  { title: 'contacts_columnTags', class: 'contact-tags', sort: null },
  { title: 'contacts_columnLast', class: 'contact-last', sort: 'recent', way: 'descending' },
  { title: 'contacts_columnNext', class: 'contact-next', sort: 'due', way: 'ascending' },
];

/** How many columns there are, with that of the checkboxes. */
export const COLUMN_COUNT = COLUMNS.length + 1;
