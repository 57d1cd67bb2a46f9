import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ContactSummary } from '../../domain/contact-summary';
import { afterFirstRows } from '../../ui/after-first-rows';
import { readFirstRows } from '../../ui/first-rows';

/** Every contact's line, for the contact list and whatever looks through all contacts. */
export interface Summaries {
  /** In no order; null until they are read. A new list whenever a line changed. */
  all: readonly ContactSummary[] | null;
  /** The first lines in the standard order, to show until all are read; null where there are none yet. */
  first: readonly ContactSummary[] | null;
  /** How many contacts there are. */
  total: number | null;
  /** The log could not be read. */
  failed: boolean;
}

const state = signal<Summaries>({ all: null, first: null, total: null, failed: false });
let users = 0;
let stop = () => {};

/**
 * The contact list's lines: read once for the page, then only what changed, in whatever window. They are kept up to
 * date while somebody uses them.
 */
export function useSummaries(): Summaries {
  useEffect(() => {
    users += 1;
    if (users === 1) stop = follow();
    return () => {
      users -= 1;
      if (users === 0) stop();
    };
  }, []);
  return state.value;
}

// What the background left for this page is shown until the log is open: asked for as soon as this is loaded.
readFirstRows().then(
  (rows) => {
    if (!rows || state.value.all) return;
    state.value = { ...state.value, first: rows.contacts.rows, total: rows.contacts.total };
  },
  (error: unknown) => console.error(error),
);

function follow(): () => void {
  const ending = new AbortController();
  const failed = (error: unknown): void => {
    console.error(error);
    state.value = { ...state.value, failed: true };
  };
  const show = (all: ContactSummary[]): void => {
    state.value = { all, first: state.value.first, total: all.length, failed: false };
  };
  // It brings the log along, which the first lines do not wait for.
  afterFirstRows()
    .then(() => import('./follow-summaries'))
    .then(({ followSummaries }) => followSummaries(show, failed, ending.signal))
    .catch(failed);
  return () => ending.abort();
}
