import { find } from '../../domain/search/find';
import type { Findings } from '../../domain/search/findings';
import { decodeIndex, encodeIndex } from '../../domain/search/index-file';
import { mergeIndexes, type Part } from '../../domain/search/merge-indexes';
import { EMPTY_INDEX, type SearchIndex } from '../../domain/search/search-index';
import { lineAround } from '../../domain/search/snippet-line';
import type { LogDatabase } from '../../log/database';
import { changesSince } from '../../log/read-changes';
import type { SearchCache } from '../../log/search-cache';
import { affectedBy, People } from './affected';
import { indexEverybody, indexPeople, textsOfPerson } from './read-people';

export type IndexState = 'loading' | 'building' | 'ready';

/** Told when the index is at something else, or finds others. `ids`: of each part's people; see `Findings`. */
export type OnIndex = (state: IndexState, ids: readonly (readonly string[])[]) => void;

/** So many people who changed stand beside the large index; of many contacts, a twentieth. */
const FEW = 50;
/** More people than these are not read one by one: reading everybody is quicker. */
const MANY = 500;

const NOBODY: ReadonlySet<number> = new Set();

/**
 * The index of a log, from the cache or made anew, and kept up with what is written. People who changed stand in a
 * small index beside the large one, which hides what it says of them; from time to time the two become one, and
 * that is cached.
 */
export class LiveIndex {
  readonly #log: LogDatabase;
  readonly #cache: SearchCache;
  readonly #tell: OnIndex;
  /** How long (ms) nobody should have written before everybody is read again: an import may be running. */
  readonly #quiet: number;
  #large: Part = { index: EMPTY_INDEX, hidden: NOBODY };
  #small: SearchIndex = EMPTY_INDEX;
  #people = new People(EMPTY_INDEX);
  /** What the index was made from; null: there is none. */
  #made: { seq: number; device: string | null; timesForgotten: number } | null = null;

  constructor(log: LogDatabase, cache: SearchCache, tell: OnIndex, quiet = 1000) {
    this.#log = log;
    this.#cache = cache;
    this.#tell = tell;
    this.#quiet = quiet;
  }

  find(query: string): Findings {
    return find([this.#large, { index: this.#small, hidden: NOBODY }], query);
  }

  async snippetOf(contactId: string, words: readonly string[]): Promise<string | null> {
    return lineAround(await textsOfPerson(this.#log, contactId), words);
  }

  /** Takes the index from the cache, as old as it may be; it answers before the log is even open. */
  async load(): Promise<void> {
    const timesForgotten = await this.#cache.timesForgotten();
    const row = await this.#cache.read();
    const index = row && decodeIndex(row.bytes);
    if (!index) return;
    this.#made = { seq: row.seq, device: row.device, timesForgotten };
    this.#show(index, EMPTY_INDEX, NOBODY);
  }

  /** Brings the index up to what the log holds. One at a time. */
  async catchUp(): Promise<void> {
    const device = (await this.#log.device.get('this'))?.device ?? null;
    const timesForgotten = await this.#cache.timesForgotten();
    const made = this.#made;
    // Another log took the place of this one's.
    if (made && made.device !== null && made.device !== device) this.#drop();
    const known = this.#made?.timesForgotten === timesForgotten ? this.#made : null;
    const { upTo, rows } = await changesSince(this.#log, known?.seq ?? null);
    const affected = rows && affectedBy(rows, MANY);
    if (!known || !affected) {
      await this.#makeAnew(device, timesForgotten);
      return;
    }
    this.#made = { ...known, seq: upTo };
    if (affected.size > 0) await this.#takeIn(affected);
  }

  async #makeAnew(device: string | null, timesForgotten: number): Promise<void> {
    if (this.#made) await this.#quietened();
    else this.#tell('building', []);
    const { upTo } = await changesSince(this.#log, null);
    const index = await indexEverybody(this.#log);
    this.#made = { seq: upTo, device, timesForgotten };
    this.#show(index, EMPTY_INDEX, NOBODY);
    await this.#keep();
  }

  /** Reads the people anew whom these records belong to, or belonged to when they were read last. */
  async #takeIn(ids: ReadonlySet<string>): Promise<void> {
    const { index, hidden } = this.#large;
    const people = new People(this.#small);
    const all = new Set([...ids, ...this.#people.recordsWith(ids), ...people.recordsWith(ids)]);
    const fresh = await indexPeople(this.#log, all);
    const there = new Set([...fresh.ids, ...fresh.merged.map(([id]) => id)]);
    const replaced = [...all, ...there];
    const small = mergeIndexes(
      { index: this.#small, hidden: people.of(replaced) },
      { index: fresh, hidden: NOBODY },
    );
    const outdated = new Set([...hidden, ...this.#people.of(replaced)]);
    const many = Math.max(FEW, index.ids.length / 20);
    // Whoever was deleted or erased is taken out of the cache at once.
    const gone = [...all].some((id) => !there.has(id));
    if (!gone && small.ids.length <= many) {
      this.#show(index, small, outdated);
      return;
    }
    const whole = mergeIndexes({ index, hidden: outdated }, { index: small, hidden: NOBODY });
    this.#show(whole, EMPTY_INDEX, NOBODY);
    await this.#keep();
  }

  async #keep(): Promise<void> {
    if (!this.#made) return;
    const { seq, device, timesForgotten } = this.#made;
    const bytes = encodeIndex(this.#large.index);
    await this.#cache.keep({ id: 'contacts', bytes, seq, device }, timesForgotten);
  }

  #show(large: SearchIndex, small: SearchIndex, hidden: ReadonlySet<number>): void {
    if (large !== this.#large.index) this.#people = new People(large);
    this.#large = { index: large, hidden };
    this.#small = small;
    this.#tell('ready', [large.ids, small.ids]);
  }

  #drop(): void {
    this.#made = null;
    this.#large = { index: EMPTY_INDEX, hidden: NOBODY };
    this.#small = EMPTY_INDEX;
  }

  async #quietened(): Promise<void> {
    for (let seen = -1; ; ) {
      const { upTo } = await changesSince(this.#log, null);
      if (upTo === seen) return;
      seen = upTo;
      await new Promise((resolve) => setTimeout(resolve, this.#quiet));
    }
  }
}
