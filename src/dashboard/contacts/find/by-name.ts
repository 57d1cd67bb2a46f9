import type { ContactSummary } from '../../../domain/contact-summary';
import { fold } from '../../../domain/fold';

/**
 * The contacts whose name, company or handle holds words that begin with those of the query, with their rank: how
 * many of them are not in the name. For the moment until the search index stands, and for when it cannot.
 */
export function byName(all: readonly ContactSummary[], query: string): Map<string, number> {
  const wanted = wordsOf(query).map((word) => ` ${word}`);
  const found = new Map<string, number>();
  for (const { id, name, company, handle } of all) {
    const names = ` ${fold(name)}`;
    const rest = ` ${fold(company)} ${fold(handle)} ${fold(handle.replace('@', ''))}`;
    const missed = wanted.filter((word) => !names.includes(word));
    if (missed.every((word) => rest.includes(word))) found.set(id, missed.length);
  }
  return found;
}

/** The words of a query, as they are compared. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
