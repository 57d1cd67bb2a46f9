import type { ContactSummary } from '../contact-summary';
import type { ContactFilter } from '../model';
import { FILTERS } from './filters';
import { SORTS, type Sort } from './sorts';

/** The contacts in an order, remembered for as long as the same list is asked again. */
const SORTED = new WeakMap<readonly ContactSummary[], Map<string, readonly ContactSummary[]>>();

/**
 * The contacts that pass every filter that is on, in the filter's order. `found`: what a search found, by id, with
 * its rank (0 is best): only those are kept, best first, those of one rank in the filter's order. A filter or an
 * order that this version does not know changes nothing.
 */
export function filterContacts(
  all: readonly ContactSummary[],
  filter: ContactFilter,
  now: Date,
  found: ReadonlyMap<string, number> | null,
): ContactSummary[] {
  const tests = FILTERS.flatMap(({ id, keeps }) => {
    const value = Object.hasOwn(filter.on, id) ? filter.on[id] : undefined;
    return value === undefined ? [] : [keeps(value, now)];
  });
  const passes = (summary: ContactSummary) => tests.every((test) => test(summary));
  const inOrder = sorted(all, sortOf(filter));
  if (!found) return inOrder.filter(passes);
  const rankOf = ({ id }: ContactSummary) => found.get(id) ?? 0;
  // Equals keep the filter's order.
  return inOrder
    .filter((summary) => found.has(summary.id) && passes(summary))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function sortOf({ sort }: ContactFilter): Sort {
  return SORTS.find(({ id }) => id === sort) ?? SORTS[0];
}

function sorted(all: readonly ContactSummary[], { id, compare }: Sort): readonly ContactSummary[] {
  const known = SORTED.get(all) ?? new Map<string, readonly ContactSummary[]>();
  SORTED.set(all, known);
  const inOrder = known.get(id) ?? all.toSorted(compare);
  known.set(id, inOrder);
  return inOrder;
}
