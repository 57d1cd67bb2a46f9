/** Filters, orders and ready-made views of the contact list. */
export { BUILT_IN_FILTERS, EMPTY_FILTER } from './built-in';
export type { Choice, FilterKind, FilterValue } from './filter';
export { filterContacts } from './filter-contacts';
export { FILTERS } from './filters';
export { SORTS, type Sort } from './sorts';
