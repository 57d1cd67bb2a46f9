import { setsOf } from '../merge/shapes';
import type { Contact } from '../model';
import { joinNotes } from './joined-notes';

/**
 * One contact out of several records of the same person: what the first says, and where it says nothing what
 * the others do, oldest first; lists hold what any of them holds. The records stay as they are.
 */
export function wholeContact(main: Contact, others: readonly Contact[]): Contact {
  if (others.length === 0) return main;
  const all = inOrder(main, others);
  const text = (field: 'company' | 'howMet' | 'area') => all.find((one) => one[field] !== '')?.[field] ?? '';
  const first = <F extends 'stage' | 'referredBy'>(field: F): Contact[F] =>
    (all.find((one) => one[field] !== null) ?? main)[field];
  // Both from one record: what the user chose last in it holds, days or a season.
  const { cadenceDays, cadenceSeason } =
    all.find((one) => one.cadenceDays !== null || one.cadenceSeason) ?? main;
  const ids = new Set(all.map(({ id }) => id));
  const referredBy = first('referredBy');
  return {
    ...main,
    company: text('company'),
    howMet: text('howMet'),
    area: text('area'),
    stage: first('stage'),
    // Nobody sends themselves.
    referredBy: referredBy !== null && ids.has(referredBy) ? null : referredBy,
    cadenceDays,
    ...(cadenceSeason && { cadenceSeason }),
    vip: all.some(({ vip }) => vip),
    notes: joinNotes(all.map(({ notes }) => notes)),
    identities: entries(all, 'identities'),
    phones: entries(all, 'phones'),
    emails: entries(all, 'emails'),
    links: entries(all, 'links'),
    dates: entries(all, 'dates'),
    tags: entries(all, 'tags'),
    gaps: entries(all, 'gaps'),
    apart: entries(all, 'apart').filter((id) => !ids.has(id)),
  };
}

/** The records of a person in the order in which they have their say: the main one, then the oldest first. */
export function inOrder(main: Contact, others: readonly Contact[]): Contact[] {
  return [main, ...others.toSorted((a, b) => (byAge(a) < byAge(b) ? -1 : 1))];
}

function byAge({ createdAt, id }: Contact): string {
  return `${createdAt} ${id}`;
}

type ListField = 'identities' | 'phones' | 'emails' | 'links' | 'dates' | 'tags' | 'gaps' | 'apart';

function entries<F extends ListField>(all: readonly Contact[], field: F): Contact[F] {
  const nameOf = setsOf('contacts')[field];
  const byName = new Map<string | undefined, unknown>();
  for (const one of all) {
    for (const entry of one[field]) {
      const name = nameOf?.(entry);
      if (!byName.has(name)) byName.set(name, entry);
    }
  }
  return [...byName.values()] as Contact[F];
}
