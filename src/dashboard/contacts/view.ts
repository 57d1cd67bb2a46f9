import { effect, signal } from '@preact/signals';
import { EMPTY_FILTER } from '../../domain/contact-filters';
import type { ContactFilter } from '../../domain/model';
import { keepAside } from '../../ui/keep-aside';
import { KEPT_VIEW } from './kept-view';

/** How the contact list stands in this tab. */
export interface ContactView {
  filter: ContactFilter;
  /** The saved or ready-made filter it began with; null: all contacts. */
  from: string | null;
  /** The contact whose row the keyboard is on. */
  active: string | null;
  /** How far the page was scrolled, px. */
  top: number;
  /** A contact was opened from here: coming back goes to its row. */
  left: boolean;
}

const START: ContactView = { filter: EMPTY_FILTER, from: null, active: null, top: 0, left: false };

/** Kept as long as the tab, so that whoever comes back from a contact finds the list as they left it. */
export const view = signal<ContactView>(restored());

effect(() => {
  keepAside(sessionStorage, KEPT_VIEW, JSON.stringify(view.value));
});

/** Changes a part of the view. */
export function changeView(change: Partial<ContactView>): void {
  view.value = { ...view.value, ...change };
}

/** Shows other contacts: from the top, with no row chosen. */
export function showFilter(filter: ContactFilter, from = view.value.from): void {
  changeView({ filter, from, active: null, top: 0 });
}

function restored(): ContactView {
  try {
    return { ...START, ...JSON.parse(sessionStorage.getItem(KEPT_VIEW) ?? '{}') };
  } catch {
    return START;
  }
}
