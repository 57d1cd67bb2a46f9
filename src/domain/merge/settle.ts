import type { LogData } from '../backup/log-data';
import type { Gone, StoredRecord } from '../model';
import { Groups } from './groups';
import { newest } from './newest';
import { NAMED_TABLES, type NamedTable, sameThing } from './same-thing';

/** What of a log decides which ids live on. */
export interface Settling {
  gone: readonly Gone[];
  tables: Pick<LogData['tables'], NamedTable>;
}

/** Which ids live on in two logs made one. */
export interface Settled {
  /** The merged log's, sorted by id. */
  gone: Gone[];
  /** The id under which a record lives on, mostly its own; null: it was erased. */
  placeOf(id: string): string | null;
}

/**
 * Decides which ids live on. What is gone in one of the logs is gone; what both know under ids of their own
 * lives on under one of these, and the others are gone into it. What was erased takes with it whatever it was
 * made one with.
 */
export function settle(mine: Settling, theirs: Settling): Settled {
  const things = new Things();
  things.addGone([...mine.gone, ...theirs.gone]);
  for (const table of NAMED_TABLES) {
    things.addNamed(table, [...mine.tables[table], ...theirs.tables[table]]);
  }
  return things.settled();
}

interface Known {
  records: StoredRecord[];
  table: NamedTable | null;
  /** When it is said to have gone: the earliest word counts. */
  at: string | null;
}

class Things {
  readonly #known = new Map<string, Known>();
  readonly #groups = new Groups();
  readonly #erased = new Set<string>();

  /** Once, and before the records: one that is found anew after it was erased is another. */
  addGone(rows: readonly Gone[]): void {
    for (const { id, at, into } of rows) {
      const known = this.#of(id);
      known.at = earlier(known.at, at);
      this.#groups.link(id, into ?? id);
      if (into === null) this.#erased.add(id);
    }
    for (const group of this.#groups.all()) {
      if (group.some((id) => this.#erased.has(id))) for (const id of group) this.#erased.add(id);
    }
  }

  addNamed(table: NamedTable, records: readonly StoredRecord[]): void {
    const firstOf = new Map<string, string>();
    for (const record of records) {
      const known = this.#of(record.id);
      known.records.push(record);
      known.table = table;
      const name = this.#erased.has(record.id) ? null : (sameThing(table)?.nameOf(record as never) ?? null);
      if (name === null) continue;
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, record.id);
      else this.#groups.link(first, record.id);
    }
  }

  settled(): Settled {
    const place = new Map<string, string | null>();
    const gone: Gone[] = [];
    for (const group of this.#groups.all()) {
      const erased = group.some((id) => this.#erased.has(id));
      const survivor = erased ? null : this.#survivorOf(group);
      const first = this.#firstOf(group);
      for (const id of group) {
        place.set(id, survivor);
        const known = this.#known.get(id);
        if (!known || id === survivor) continue;
        gone.push({ id, at: (erased ? known.at : null) ?? first, into: survivor });
      }
    }
    return {
      gone: gone.sort((a, b) => (a.id < b.id ? -1 : 1)),
      placeOf: (id) => {
        const known = place.get(id);
        return known === undefined ? id : known;
      },
    };
  }

  #survivorOf(group: readonly string[]): string {
    const standing = group.filter((id) => !this.#known.get(id)?.at);
    const records = standing.flatMap((id) => this.#known.get(id)?.records ?? []);
    const table = group.map((id) => this.#known.get(id)?.table).find((one) => one);
    if (table && records.length > 0 && sameThing(table)?.keeps === 'newest') return newest(records).id;
    // None stands only where a file was tampered with.
    return least(standing.length > 0 ? standing : group);
  }

  /**
   * The first that is known of things that are one. It stands for when an id gave way to another: whoever merges
   * says the same, and no clock is asked.
   */
  #firstOf(group: readonly string[]): string {
    const times = group.flatMap((id) => {
      const { at = null, records = [] } = this.#known.get(id) ?? {};
      return [...(at === null ? [] : [at]), ...records.map(({ createdAt }) => createdAt)];
    });
    return least(times);
  }

  #of(id: string): Known {
    const known = this.#known.get(id) ?? { records: [], table: null, at: null };
    this.#known.set(id, known);
    return known;
  }
}

function earlier(a: string | null, b: string): string {
  return a === null || b < a ? b : a;
}

function least(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text < least ? text : least));
}
