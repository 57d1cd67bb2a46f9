import { find } from '../../../src/domain/search/find';
import { type Found, listed } from '../../../src/domain/search/findings';
import { IndexBuilder } from '../../../src/domain/search/index-builder';
import type { Part } from '../../../src/domain/search/merge-indexes';
import type { Where } from '../../../src/domain/search/places';
import type { SearchIndex } from '../../../src/domain/search/search-index';

/** A person by what stands where, and their phone numbers' digits. */
export type Told = Partial<Record<Where, string>> & { numbers?: string[] };

/** The index of people by id. */
export function indexed(people: Record<string, Told>): SearchIndex {
  const builder = new IndexBuilder();
  for (const id of Object.keys(people)) builder.person(id, []);
  for (const [id, { numbers = [], ...texts }] of Object.entries(people)) {
    for (const [where, text] of Object.entries(texts)) builder.text(id, where as Where, text);
    for (const digits of numbers) builder.number(id, digits);
  }
  return builder.finish();
}

export function whole(index: SearchIndex): Part {
  return { index, hidden: new Set() };
}

export function foundIn(parts: readonly Part[], query: string): Found[] {
  return listed(
    find(parts, query),
    parts.map(({ index }) => index.ids),
  );
}

/** The ids found, best first. */
export function idsFound(index: SearchIndex, query: string): string[] {
  return foundIn([whole(index)], query).map(({ contactId }) => contactId);
}
