import type { ContactSummary } from '../contact-summary';
import type { ContactFilter } from '../model';
import type { Key } from '../say/keys';
import { say } from '../say/say';

/** What a filter is set to: on, a number of days, or what was chosen. */
export type FilterValue = ContactFilter['on'][string];

/** One of the things that can be chosen, and how many contacts have it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** A way to narrow the contact list. */
export interface FilterKind {
  /** As saved: never changed. */
  id: string;
  /** In the list of filters: `Quiet for…`. */
  label: string;
  kind: 'switch' | 'days' | 'choice';
  /** Days to begin with. */
  standard?: number;
  /** What there is to choose from, as the contacts have it, most first. */
  choices?(all: readonly ContactSummary[]): Choice[];
  /** The filter as it is set, for a chip: `Quiet for 60 days`. */
  says(value: FilterValue): string;
  /** Makes the test that a contact must pass. A value of another kind (a damaged file) keeps everybody. */
  keeps(value: FilterValue, now: Date): (summary: ContactSummary) => boolean;
}

const everybody = () => true;

interface Switch {
  id: string;
  label: Key;
  keeps(now: Date): (summary: ContactSummary) => boolean;
}

/** A filter that is on or off. */
export function switchFilter({ id, label, keeps }: Switch): FilterKind {
  return {
    id,
    get label() {
      return say(label);
    },
    kind: 'switch',
    says: () => say(label),
    keeps: (value, now) => (value === true ? keeps(now) : everybody),
  };
}

interface Days {
  id: string;
  label: Key;
  standard: number;
  says(days: number): string;
  keeps(days: number, now: Date): (summary: ContactSummary) => boolean;
}

/** A filter with a number of days. */
export function daysFilter({ id, label, standard, says, keeps }: Days): FilterKind {
  return {
    id,
    get label() {
      return say(label);
    },
    kind: 'days',
    standard,
    says: (value) => says(typeof value === 'number' ? value : standard),
    keeps: (value, now) => (typeof value === 'number' ? keeps(value, now) : everybody),
  };
}

interface Chosen {
  id: string;
  label: Key;
  /** What a contact has of it. */
  of(summary: ContactSummary): readonly string[];
  /** How a choice is shown. */
  show?(value: string): string;
  /** The order of the choices; without it the most frequent come first. */
  order?: readonly string[];
}

/** A filter by what contacts have: any of what was chosen will do, whatever its capitals. */
export function choiceFilter({ id, label, of, show = (value) => value, order }: Chosen): FilterKind {
  return {
    id,
    get label() {
      return say(label);
    },
    kind: 'choice',
    choices(all) {
      const byName = new Map<string, Choice>();
      for (const summary of all) {
        for (const value of of(summary)) {
          const known = byName.get(value.toLowerCase());
          if (known) known.count += 1;
          else byName.set(value.toLowerCase(), { value, label: show(value), count: 1 });
        }
      }
      const found = [...byName.values()];
      if (order) return found.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
      return found.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
    },
    says: (value) =>
      Array.isArray(value) && value.length > 0
        ? value.map(show).reduce((one, other) => say('filters_either', { one, other }))
        : say(label),
    keeps(value) {
      if (!Array.isArray(value) || value.length === 0) return everybody;
      const wanted = new Set(value.map((one) => one.toLowerCase()));
      return (summary) => of(summary).some((one) => wanted.has(one.toLowerCase()));
    },
  };
}

/** The moment so many days before `now`, as summaries hold times. */
export function daysBefore(days: number, now: Date): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}
