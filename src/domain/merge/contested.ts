import type { Key } from '../say/keys';
import type { MergedTable } from './shapes';

/** Fields of a table by how the user knows them. */
type Fields = Readonly<Record<string, Key>>;

/**
 * The fields of which two people's (or one's on two computers) concurrent words are both kept until the user chooses:
 * what somebody wrote or judged, and would miss. To add one: a line here. Of all others the last word stands:
 *
 * - yes or no (`vip`, `suspended`), counts and orders: set again by a click;
 * - tags, profiles, links, phones and addresses: lists that are kept entry by entry, where an entry is its own name and
 *   nothing but a label or the way it is spelt could differ;
 * - what follows from something else or is written by itself: statuses, `nudgedAt`, `mergedInto`, `identities`;
 * - what other people wrote (`theirText`, posts): no two computers read it differently, and it must be easy to erase;
 * - `deletedAt`: a deletion holds. What was written without knowing of it is told beside it (`rivals.ts`).
 */
export const CONTESTED: Partial<Record<MergedTable, Fields>> = {
  contacts: {
    name: 'parts_name',
    company: 'parts_company',
    area: 'parts_area',
    howMet: 'parts_howMet',
    notes: 'parts_notes',
    stage: 'parts_stage',
    referredBy: 'parts_referredBy',
    cadenceDays: 'parts_cadence',
    cadenceSeason: 'parts_cadenceSeason',
    // Entries by their name, `dates/birthday`: the day is what two computers may know differently.
    dates: 'parts_date',
    gaps: 'parts_gap',
  },
  // An exchange is what happened and stays so; only what the user noted of it is worked on.
  interactions: { note: 'parts_note' },
  followUps: { due: 'parts_due', note: 'parts_step' },
  purchases: {
    what: 'parts_what',
    day: 'parts_day',
    amount: 'parts_amount',
    currency: 'parts_currency',
    nextWhat: 'parts_nextWhat',
    nextDay: 'parts_nextDay',
  },
  templates: { title: 'parts_title', text: 'parts_text' },
  facts: { about: 'parts_about', says: 'parts_says', expiresOn: 'parts_expiresOn' },
  // The things of a pack are one list in the user's order: whole.
  infoPacks: { title: 'parts_title', items: 'parts_items' },
  lessons: { title: 'parts_title', says: 'parts_lesson', tryIt: 'parts_tryIt' },
  drills: {
    asks: 'parts_asks',
    post: 'parts_post',
    reply: 'parts_reply',
    choices: 'parts_choices',
    answers: 'parts_answers',
  },
};

/** The path under which a record tells what was written without knowing that it was deleted. */
export const DELETED = 'deletedAt';

/** The contested fields of a table; null: it has none. */
export function contestedIn(table: MergedTable): Fields | null {
  return CONTESTED[table] ?? null;
}

/** The field of a part: `dates` of `dates/birthday`. */
export function fieldOfPath(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

/** Whether concurrent values of a part are kept. */
export function isContested(fields: Fields, path: string): boolean {
  return Object.hasOwn(fields, fieldOfPath(path));
}

/** What the user calls a part. */
export function labelOfPart(table: MergedTable, path: string): Key {
  if (path === DELETED) return 'parts_deleted';
  return contestedIn(table)?.[fieldOfPath(path)] ?? 'parts_other';
}
