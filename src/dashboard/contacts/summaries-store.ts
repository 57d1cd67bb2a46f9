import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ContactSummary } from '../../domain/contact-summary';
import { afterFirstRows } from '../../ui/after-first-rows';
import { firstRowsRead } from '../../ui/first-rows';

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

const state = signal<Pick<Summaries, 'all' | 'failed'>>({ all: null, failed: false });
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
  const { all, failed } = state.value;
  const left = firstRowsRead()?.contacts;
  return { all, first: left?.rows ?? null, total: all?.length ?? left?.total ?? null, failed };
}

function follow(): () => void {
  const ending = new AbortController();
  const failed = (error: unknown): void => {
    console.error(error);
    state.value = { ...state.value, failed: true };
  };
  const show = (all: ContactSummary[]): void => {
    state.value = { all, failed: false };
  };
  // It brings the log along, which the first lines do not wait for.
  afterFirstRows()
    .then(() => import('./follow-summaries'))
    .then(({ followSummaries }) => followSummaries(show, failed, ending.signal))
    .catch(failed);
  return () => ending.abort();
}
