import { useEffect, useState } from 'preact/hooks';
import { EMPTY_FILTER, filterContacts } from '../../../domain/contact-filters';
import type { ContactSummary } from '../../../domain/contact-summary';
import type { NamedView } from './ready-made';

/** How many contacts each view holds, by its id; counted when nothing else is to do, later than the rows. */
export function useViewCounts(
  all: readonly ContactSummary[] | null,
  readyMade: readonly NamedView[],
  saved: readonly NamedView[],
  now: Date,
): ReadonlyMap<string | null, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string | null, number>>(new Map());
  useEffect(() => {
    if (!all) return;
    const waiting = requestIdleCallback(() => {
      // What a search would find is not known without asking it. The order says nothing: that of the list is there.
      const counted = [...readyMade, ...saved].filter(({ filter }) => filter.query === '');
      setCounts(
        new Map(
          counted.map(({ id, filter }) => [
            id,
            filterContacts(all, { ...filter, sort: EMPTY_FILTER.sort }, now, null).length,
          ]),
        ),
      );
    });
    return () => cancelIdleCallback(waiting);
  }, [all, readyMade, saved, now]);
  return counts;
}
