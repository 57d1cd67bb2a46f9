import { packName } from '../info-packs/pack-title';
import { canonical } from '../merge/paths';
import type { Key } from '../say/keys';
import { say } from '../say/say';
import { entryOf, knowledgeKind } from './index';
import type { KnowledgeKind, KnowledgeTable } from './kind';
import type { KnownEntry } from './knowledge-file';

/**
 * What becomes of an entry: added; there already; known here, and it says something else; deleted here before; cannot
 * be taken in.
 */
export type Fate = 'add' | 'same' | 'differs' | 'deleted' | 'out';

/** A part that would read otherwise. */
export interface Difference {
  label: string;
  before: string;
  after: string;
}

export interface PlannedEntry extends KnownEntry {
  /** Names it in this plan. */
  key: string;
  title: string;
  fate: Fate;
  /** In words for the user; empty where the fate says it all. */
  why: string;
  /** The record here that it is about, as it stands; null: none does. */
  here: KnownEntry | null;
  /** Its id is taken here by something that is gone, so it would get another. */
  taken: boolean;
  differences: Difference[];
  /** What to know before it is taken in. */
  warnings: string[];
}

/** What this computer knows already. */
export interface KnowledgeHere {
  /** Living ones, in their order. */
  entries: readonly KnownEntry[];
  /** Ids of what was deleted here. */
  deleted: ReadonlySet<string>;
  /** Ids that are not to be given again: of what was erased for good, or cannot be read. */
  spent: ReadonlySet<string>;
}

/** Works out, entry by entry, what taking in a file would do. Nothing that stands here is changed unless it is chosen. */
export function planHandover(file: readonly KnownEntry[], here: KnowledgeHere, now: Date): PlannedEntry[] {
  const places = new Map<KnowledgeTable, Places>();
  return file.map((one, index) => {
    const kind = knowledgeKind(one.table);
    const known = places.get(one.table) ?? new Places(kind, here);
    places.set(one.table, known);
    return plannedEntry(kind, one, index, known, here, now);
  });
}

function plannedEntry(
  kind: KnowledgeKind,
  one: KnownEntry,
  index: number,
  known: Places,
  { deleted, spent }: KnowledgeHere,
  now: Date,
): PlannedEntry {
  const { table, id, entry } = one;
  const found = known.find(one);
  const warnings = [kind.warn?.(entry, now) ?? null, known.rivalOf(one)].filter((says) => says !== null);
  const planned = (fate: Fate, why: string, here: KnownEntry | null = null): PlannedEntry => ({
    table,
    id,
    entry,
    key: `${table} ${index}`,
    title: kind.titleOf(entry),
    fate,
    why,
    here,
    taken: deleted.has(id) || spent.has(id),
    differences: fate === 'differs' && here ? differencesOf(kind, here.entry, entry) : [],
    warnings: fate === 'same' || fate === 'out' ? [] : warnings,
  });
  if (typeof found === 'string') return planned('out', say(found));
  if (found) {
    const same = canonical(found.entry) === canonical(entry);
    return same ? planned('same', '', found) : planned('differs', say('handover_differsWhy'), found);
  }
  return deleted.has(id) ? planned('deleted', say('handover_deletedWhy')) : planned('add', '');
}

/** The entries of one kind that are here, by all they can be known by, and which of a file's went before. */
class Places {
  readonly #byId = new Map<string, KnownEntry>();
  readonly #byWords = new Map<string, KnownEntry>();
  readonly #byName = new Map<string, KnownEntry>();
  readonly #bySubject = new Map<string, KnownEntry[]>();
  /** Of the file: ids, words and names that were come to, and what of ours is spoken for. */
  readonly #seen = new Set<string>();

  constructor(
    readonly kind: KnowledgeKind,
    here: KnowledgeHere,
  ) {
    for (const one of here.entries) {
      if (one.table !== kind.table) continue;
      this.#byId.set(one.id, one);
      this.#byWords.set(canonical(one.entry), one);
      const [name, subject] = [kind.name?.of(one.entry), kind.subjectOf?.(one.entry)];
      if (name !== undefined) this.#byName.set(name, one);
      if (subject != null) this.#bySubject.set(subject, [...(this.#bySubject.get(subject) ?? []), one]);
    }
  }

  /** Ours that it is about; null: none. A text: why it cannot be taken in. */
  find({ id, entry }: KnownEntry): KnownEntry | Key | null {
    const words = canonical(entry);
    const name = this.kind.name?.of(entry);
    const named = name === undefined ? undefined : this.#byName.get(name);
    const ours = this.#byId.get(id) ?? this.#byWords.get(words) ?? named ?? null;
    const signs = [`id ${id}`, `words ${words}`, ...(name === undefined ? [] : [`name ${name}`])];
    if (ours) signs.push(`ours ${ours.id}`);
    const twice = signs.some((sign) => this.#seen.has(sign));
    for (const sign of signs) this.#seen.add(sign);
    if (twice) return 'handover_twice';
    return this.kind.name && ours && named && named !== ours ? this.kind.name.taken : ours;
  }

  /** That something else of ours speaks of the same thing; null: nothing does. */
  rivalOf({ id, entry }: KnownEntry): string | null {
    const subject = this.kind.subjectOf?.(entry);
    const rivals = subject == null ? [] : (this.#bySubject.get(subject) ?? []);
    const rival = rivals.find((one) => one.id !== id);
    return rival ? say('handover_rival', { title: this.kind.titleOf(rival.entry) }) : null;
  }
}

/** The parts of an entry that read otherwise `there` than `here`. */
export function differencesOf(kind: KnowledgeKind, here: object, there: object): Difference[] {
  const [was, is] = [kind.partsOf(here), kind.partsOf(there)];
  const length = Math.max(was.length, is.length);
  return Array.from({ length }, (_, index) => ({
    label: (is[index] ?? was[index])?.label ?? '',
    before: was[index]?.text ?? '',
    after: is[index]?.text ?? '',
  })).filter(({ before, after }) => before !== after);
}

/** An information pack that an entry brings in, and that is not there. */
export interface MissingPack {
  title: string;
  by: KnownEntry;
}

/** The packs that some entries bring in and that are none of `packs`. */
export function missingPacks(entries: readonly KnownEntry[], packs: readonly KnownEntry[]): MissingPack[] {
  const { name } = knowledgeKind('infoPacks');
  const there = new Set(packs.flatMap(({ table, entry }) => (table === 'infoPacks' ? name?.of(entry) : [])));
  return entries.flatMap((by) =>
    (knowledgeKind(by.table).packsIn?.(by.entry) ?? [])
      .filter((title) => !there.has(packName(title)))
      .map((title) => ({ title, by })),
  );
}

/** What of a record this computer has, as an entry; null: it is not as our records are. */
export function knownEntry(table: KnowledgeTable, record: { id: string }): KnownEntry | null {
  const entry = entryOf(knowledgeKind(table), record);
  return entry && { table, id: record.id, entry };
}
