import type { SearchIndex } from '../../domain/search/search-index';
import type { ChangeRow } from '../../log/changes';
import { TELLING } from './told';

/** The contacts that these writes tell something new of, by record; null: any of them, or too many to read singly. */
export function affectedBy(rows: readonly ChangeRow[], most: number): Set<string> | null {
  const telling = rows.filter(({ table }) => TELLING.has(table));
  if (telling.some(({ ids }) => ids === null)) return null;
  const ids = new Set(telling.flatMap(({ contactIds }) => contactIds));
  return ids.size > most ? null : ids;
}

/** The people of an index, by every record that is theirs. */
export class People {
  readonly #persons = new Map<string, number>();
  readonly #records: string[][];

  constructor(index: SearchIndex) {
    this.#records = index.ids.map((id) => [id]);
    for (const [id, person] of index.merged) this.#records[person]?.push(id);
    for (const [person, ids] of this.#records.entries()) for (const id of ids) this.#persons.set(id, person);
  }

  /** Whose these records are. */
  of(ids: Iterable<string>): Set<number> {
    const persons = new Set<number>();
    for (const id of ids) {
      const person = this.#persons.get(id);
      if (person !== undefined) persons.add(person);
    }
    return persons;
  }

  /** All records of those whose these are. */
  recordsWith(ids: Iterable<string>): string[] {
    return [...this.of(ids)].flatMap((person) => this.#records[person] ?? []);
  }
}
