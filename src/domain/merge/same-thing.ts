import { muteName } from '../corrections/mutes';
import type { Correction, Mention, Mute, Template } from '../model';
import type { MergedTable } from './shapes';

/**
 * Things that two computers know under ids of their own and that must stand once: a post, the user's word on
 * it, a starter template.
 */
interface SameThing {
  /** Names the thing; null: only its id does. */
  nameOf(record: never): string | null;
  /** folded: of all records one is made, under the smallest id. newest: what the user said last, as they said it. */
  keeps: 'folded' | 'newest';
}

export const SAME_THINGS = {
  mentions: { nameOf: ({ key }: Mention) => key, keeps: 'folded' },
  templates: { nameOf: ({ starter }: Template) => starter, keeps: 'folded' },
  corrections: { nameOf: ({ key }: Correction) => key, keeps: 'newest' },
  mutes: { nameOf: (mute: Mute) => muteName(mute), keeps: 'newest' },
} satisfies Partial<Record<MergedTable, SameThing>>;

export type NamedTable = keyof typeof SAME_THINGS;
export const NAMED_TABLES = Object.keys(SAME_THINGS) as NamedTable[];

/** How a table's records are known apart from their ids; null for those that only their ids name. */
export function sameThing(table: MergedTable): SameThing | null {
  return table in SAME_THINGS ? SAME_THINGS[table as NamedTable] : null;
}
