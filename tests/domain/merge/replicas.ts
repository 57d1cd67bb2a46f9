import { changed } from '../../../src/domain/merge/changed';
import { choose } from '../../../src/domain/merge/choose';
import { conflictsIn } from '../../../src/domain/merge/conflicts-in';
import { mergeRecords } from '../../../src/domain/merge/merge-records';
import { canonical, partsOf, withParts } from '../../../src/domain/merge/paths';
import type { Contact } from '../../../src/domain/model';
import { contactOf } from '../../support/contact-fixtures';

/** What happens on one of the computers. Numbers choose among what is there. */
export interface Move {
  on: number;
  what: 'write' | 'choose' | 'receive' | 'delete' | 'restore' | 'other';
  path: number;
  value: number;
  /** Minutes by which the clock moves before; it may be set back. */
  minutes: number;
}

export const PATHS = ['name', 'company', 'dates/birthday', 'cadenceSeason'] as const;

/** What was written once, with what its writer had read: the test's own memory, of which records know nothing. */
interface Word {
  path: string;
  /** As text; empty: taken out. */
  value: string;
  stamp: string;
  /** All words that the writer had read. */
  read: ReadonlySet<Word>;
  /** Those in whose place it stands. */
  replaces: ReadonlySet<Word>;
}

const VALUES = ['elm', 'oak', 'ash', 'fir'];
const SEASONS = [undefined, 'spring', 'autumn', 'winter'] as const;

/** A computer with its own copy of one contact, and the words it has read. */
export class Replica {
  read = new Set<Word>();
  #clock = Date.UTC(2026, 2, 1);

  constructor(
    readonly device: string,
    public record: Contact,
  ) {}

  make(move: Move, others: readonly Replica[]): void {
    this.#clock += move.minutes * 60_000;
    const path = PATHS[move.path % PATHS.length] ?? 'name';
    if (move.what === 'write' && !this.record.deletedAt) this.#write(path, move.value);
    if (move.what === 'choose' && !this.record.deletedAt) this.#choose(path, move.value);
    if (move.what === 'delete' && !this.record.deletedAt) this.#delete();
    if (move.what === 'restore' && this.record.deletedAt) this.#restore();
    if (move.what === 'other') this.#put({ ...this.record, vip: !this.record.vip });
    const from = others[move.value % others.length];
    if (move.what === 'receive' && from) this.receive(from);
  }

  receive({ record, read }: Replica): void {
    this.record = mergeRecords('contacts', this.record, record);
    this.read = new Set([...this.read, ...read]);
  }

  /** The words that nobody replaced, as far as they were read here; the latest first. */
  standing(path: string): Word[] {
    const replaced = new Set([...this.read].flatMap((word) => [...word.replaces]));
    return [...this.read]
      .filter((word) => word.path === path && !replaced.has(word))
      .sort((a, b) => (a.stamp > b.stamp ? -1 : 1));
  }

  /** The values that the record shows, what stands first. */
  shown(path: string): string[] {
    const stands = canonical(partsOf('contacts', this.record).get(path));
    const conflict = conflictsIn('contacts', this.record).find((one) => one.path === path);
    return conflict ? conflict.values.map(({ value }) => canonical(value)) : [stands];
  }

  #write(path: string, which: number): void {
    const value = VALUES[which % VALUES.length];
    const parts = partsOf('contacts', this.record);
    if (path === 'dates/birthday') parts.set(path, { what: 'birthday', day: `--05-0${(which % 4) + 1}` });
    else if (path !== 'cadenceSeason') parts.set(path, value);
    else if (SEASONS[which % 4]) parts.set(path, SEASONS[which % 4]);
    else parts.delete(path);
    if (path === 'dates/birthday' && which % 5 === 4) parts.delete(path);
    const before = this.record;
    const standing = this.standing(path);
    this.#put(withParts('contacts', before, parts));
    if (this.record === before) return;
    const now = canonical(parts.get(path));
    const replaces = standing.filter(({ value }) => value === standing[0]?.value || value === now);
    this.#say(path, now, new Set(replaces));
  }

  #choose(path: string, which: number): void {
    const values = conflictsIn('contacts', this.record).find((one) => one.path === path)?.values;
    const chosen = values?.[which % values.length];
    if (!chosen) return;
    const standing = this.standing(path);
    const writing = { device: this.device, now: new Date(this.#clock) };
    const after = choose('contacts', this.record, { path, stamp: chosen.stamp }, writing);
    if (!after) throw new Error('the value that was shown cannot be chosen');
    this.record = after;
    this.#say(path, canonical(chosen.value), new Set(standing));
  }

  #delete(): void {
    const deletedAt = new Date(this.#clock).toISOString();
    this.#put({ ...this.record, deletedAt });
    this.#say('deletedAt', deletedAt, new Set());
  }

  #restore(): void {
    const { deletedAt: _, ...there } = this.record;
    this.#put(there as Contact);
    this.#say('deletedAt', '', new Set());
  }

  #put(after: Contact): void {
    this.record = changed('contacts', this.record, after, this.device, new Date(this.#clock));
  }

  #say(path: string, value: string, replaces: ReadonlySet<Word>): void {
    const stamp = this.record.times?.[path] ?? '';
    this.read.add({ path, value, stamp, read: new Set(this.read), replaces });
  }
}

/** Computers that have the same contact. What it said when it was made is the first word of each part. */
export function replicas(names: readonly string[]): Replica[] {
  const born = contactOf(1, { device: names[0] ?? '', name: 'first', company: 'first' });
  const parts = partsOf('contacts', born);
  const words = PATHS.map(
    (path): Word => ({
      path,
      value: canonical(parts.get(path)),
      stamp: `${born.updatedAt} ${born.device}`,
      read: new Set(),
      replaces: new Set(),
    }),
  );
  return names.map((name) => {
    const replica = new Replica(name, born);
    replica.read = new Set(words);
    return replica;
  });
}
