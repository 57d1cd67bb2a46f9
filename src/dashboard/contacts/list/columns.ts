/** What the contact list says of a person. */
export interface Column {
  title: string;
  class: string;
  /** The order a click on it brings; see `SORTS`. */
  sort: string | null;
  way?: 'ascending' | 'descending';
}

/** To add one: a line here, a cell in `contact-row.tsx`, its width in `contact-list.css`. */
export const COLUMNS: readonly Column[] = [
  { title: 'Name', class: 'contact-who', sort: 'name', way: 'ascending' },
  { title: 'Stage', class: 'contact-stage', sort: null },
  { title: 'Tags', class: 'contact-tags', sort: null },
  { title: 'Last exchange', class: 'contact-last', sort: 'recent', way: 'descending' },
  { title: 'Next step', class: 'contact-next', sort: 'due', way: 'ascending' },
];

/** How many columns there are, with that of the checkboxes. */
export const COLUMN_COUNT = COLUMNS.length + 1;
