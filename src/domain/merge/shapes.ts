import type { Contact } from '../model';

/** Tables whose records two logs can both have and both change. */
export const MERGED_TABLES = [
  'contacts',
  'interactions',
  'followUps',
  'purchases',
  'mentions',
  'templates',
  'savedFilters',
  'corrections',
  'mutes',
  'facts',
  'infoPacks',
  'cards',
  'attempts',
  'activeDays',
  'missedPosts',
  'lessons',
  'drills',
  'weekAnswers',
] as const;
export type MergedTable = (typeof MERGED_TABLES)[number];

/**
 * Lists whose entries are written one by one: a tag added here and another added there are both kept. The
 * function names an entry. Their order means nothing; they are kept sorted by name.
 */
type Sets = Record<string, (entry: never) => string>;

const CONTACT_SETS = {
  identities: ({ key }: Contact['identities'][number]) => key,
  phones: ({ number }: Contact['phones'][number]) => number.replace(/[^\d+]/g, '') || number,
  emails: ({ address }: Contact['emails'][number]) => address.toLowerCase(),
  links: (link: string) => link,
  dates: ({ what }: Contact['dates'][number]) => what.toLowerCase(),
  tags: (tag: string) => tag.toLowerCase(),
  gaps: ({ id }: Contact['gaps'][number]) => id,
  apart: (id: string) => id,
};

const PACK_SETS = { stages: (stage: string) => stage };

const SETS: Partial<Record<MergedTable, Sets>> = { contacts: CONTACT_SETS, infoPacks: PACK_SETS };
const NONE: Sets = {};

/** The lists of a table's records that are written entry by entry. */
export function setsOf(table: MergedTable): Record<string, (entry: unknown) => string> {
  return (SETS[table] ?? NONE) as Record<string, (entry: unknown) => string>;
}
