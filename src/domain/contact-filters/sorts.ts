import type { ContactSummary } from '../contact-summary';
import { say } from '../say/say';

/** An order of the contact list. */
export interface Sort {
  /** As saved: never changed. */
  id: string;
  label: string;
  compare(a: ContactSummary, b: ContactSummary): number;
}

/** Made on first use: the rules of an alphabet take a browser a while to load. */
let names: Intl.Collator | null = null;

function byName(a: ContactSummary, b: ContactSummary): number {
  names ??= new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  return names.compare(a.name, b.name) || ascending(a.id, b.id);
}

/** Of two who are alike, who was added later: their ids hold when they were made. */
const byRecent = (a: ContactSummary, b: ContactSummary) =>
  descending(a.lastAt, b.lastAt) || descending(a.id, b.id);

/** The orders to choose from; the first is the standard one, in which `summaries` is indexed, too. */
export const SORTS: readonly [Sort, ...Sort[]] = [
  {
    id: 'recent',
    get label() {
      return say('filters_sortRecent');
    },
    compare: byRecent,
  },
  {
    id: 'name',
    get label() {
      return say('filters_sortName');
    },
    compare: byName,
  },
  {
    id: 'due',
    get label() {
      return say('filters_sortDue');
    },
    // Who has none comes last.
    compare: (a, b) => ascending(a.nextDue || '~', b.nextDue || '~') || byRecent(a, b),
  },
  {
    id: 'quiet',
    get label() {
      return say('filters_sortQuiet');
    },
    compare: (a, b) => ascending(a.lastAt || a.addedAt, b.lastAt || b.addedAt) || byName(a, b),
  },
  {
    id: 'touch',
    get label() {
      return say('filters_sortTouch');
    },
    // Who has no rhythm comes last.
    compare: (a, b) => ascending(a.nextTouch || '~', b.nextTouch || '~') || byName(a, b),
  },
  {
    id: 'added',
    get label() {
      return say('filters_sortAdded');
    },
    compare: (a, b) => descending(a.addedAt, b.addedAt) || descending(a.id, b.id),
  },
  {
    id: 'complaint',
    get label() {
      return say('filters_sortComplaint');
    },
    // Whom nobody has answered comes first, who has none last.
    compare: (a, b) =>
      Number(b.complaintWaits) - Number(a.complaintWaits) ||
      ascending(a.complaintAt || '~', b.complaintAt || '~') ||
      byRecent(a, b),
  },
  {
    id: 'bought',
    get label() {
      return say('filters_sortBought');
    },
    compare: (a, b) => b.purchases - a.purchases || byRecent(a, b),
  },
  {
    id: 'sent',
    get label() {
      return say('filters_sortSent');
    },
    compare: (a, b) => b.sent - a.sent || byRecent(a, b),
  },
];

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
