import type { StoredRecord } from '../model';
import type { CountKey, Key } from '../say/keys';
import type { z } from '../zod';

export const KNOWLEDGE_TABLES = ['templates', 'facts', 'infoPacks', 'lessons', 'drills'] as const;
/** Tables of what the user knows, as opposed to whom they know. */
export type KnowledgeTable = (typeof KNOWLEDGE_TABLES)[number];

/** Words of an entry and what they are, for the user to read before anything leaves or comes in. */
export interface Part {
  label: string;
  text: string;
}

/**
 * One kind of what can be handed over. An **entry** is what its author wrote of a record: nothing of when, where and
 * on which device, nor of anybody it was used for.
 */
export interface KnowledgeKind<R extends StoredRecord = StoredRecord, E extends object = object> {
  table: KnowledgeTable;
  /** `Templates`, `3 templates`. */
  label: Key;
  count: CountKey;
  /** All that a file may say of an entry, with its limits. What it does not know does not pass, in or out. */
  schema: z.ZodType<E>;
  /** Whether the user wrote it, so that there is something to hand over. */
  isOwn?(record: R): boolean;
  /** An entry as the log keeps it, but for its place in the list. `before`: the record whose place it takes. */
  fieldsOf(entry: E, before: R | null, newId: () => string): object;
  titleOf(entry: E): string;
  partsOf(entry: E): Part[];
  /** Why it cannot be kept, as the end of a sentence; null: it can. */
  unfit?(entry: E): string | null;
  /** By what it is known: there can be only one. And what is said of another. */
  name?: { of(entry: E): string; taken: Key };
  /** What it speaks of, where one would want to know of two; null: of nothing by name. */
  subjectOf?(entry: E): string | null;
  /** What to know before it is taken in; null: nothing. */
  warn?(entry: E, now: Date): string | null;
  /** The titles of information packs it brings in. */
  packsIn?(entry: E): string[];
}
