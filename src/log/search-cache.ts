import Dexie, { type Table } from 'dexie';

/** A search index as stored, and the log it was made from. */
export interface SearchCacheRow {
  id: 'contacts';
  /** `encodeIndex` */
  bytes: ArrayBuffer;
  /** The last row of `changes` that is in it. */
  seq: number;
  /** The log's device id: another log has another, though its changes are counted alike. Null: it has none yet. */
  device: string | null;
}

interface ForgottenRow {
  id: 'forgotten';
  /** How often the index was forgotten. */
  times: number;
}

/**
 * The search index, in a database of its own: it is made from the log and can be lost at any time, and reading it
 * must not wait for the log.
 */
export class SearchCache extends Dexie {
  readonly #rows: Table<SearchCacheRow, string>;
  readonly #forgotten: Table<ForgottenRow, string>;

  constructor(name = 'rapport-search') {
    super(name);
    this.version(1).stores({ indexes: 'id', forgotten: 'id' });
    this.#rows = this.table('indexes');
    this.#forgotten = this.table('forgotten');
  }

  /** Null: nothing is cached. */
  read(): Promise<SearchCacheRow | null> {
    return orElse(null, async () => (await this.#rows.get('contacts')) ?? null);
  }

  /** How often the index was forgotten: one that was begun at another count must not be kept. */
  timesForgotten(): Promise<number> {
    return orElse(0, () => this.#times());
  }

  /** Keeps an index that was begun when it had been forgotten `times` times, unless it was since. */
  keep(row: SearchCacheRow, times: number): Promise<void> {
    return orElse(undefined, () =>
      this.transaction('rw', this.#rows, this.#forgotten, async () => {
        if ((await this.#times()) === times) await this.#rows.put(row);
      }),
    );
  }

  /**
   * Empties the cache: the words of somebody who was erased must not stay in it. Windows that have the index open
   * make it anew, and one that was begun before is not kept. Rejects when the cache cannot be emptied.
   */
  forget(): Promise<void> {
    return this.transaction('rw', this.#rows, this.#forgotten, async () => {
      await this.#rows.clear();
      await this.#forgotten.put({ id: 'forgotten', times: (await this.#times()) + 1 });
    });
  }

  async #times(): Promise<number> {
    return (await this.#forgotten.get('forgotten'))?.times ?? 0;
  }
}

/** A cache that cannot be read or written costs time and nothing else. */
async function orElse<T>(otherwise: T, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error('The search cache cannot be used', error);
    return otherwise;
  }
}

/** Forgets the search index for good; open windows make it anew from what the log holds now. */
export async function forgetSearch(cache = new SearchCache()): Promise<void> {
  try {
    await cache.forget();
  } finally {
    cache.close();
  }
}
