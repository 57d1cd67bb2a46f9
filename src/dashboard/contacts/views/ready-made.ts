import { BUILT_IN_FILTERS, EMPTY_FILTER } from '../../../domain/contact-filters/built-in';
import type { ContactFilter } from '../../../domain/model';
import { say } from '../../../domain/say/say';

/** A filter with a name: ready-made, or the user's own. */
export interface NamedView {
  id: string | null;
  title: string;
  filter: ContactFilter;
}

/** The views that are there from the start. */
export const READY_MADE: readonly NamedView[] = [
  {
    id: null,
    get title() {
      return say('contacts_viewAll');
    },
    filter: EMPTY_FILTER,
  },
  ...BUILT_IN_FILTERS,
];
