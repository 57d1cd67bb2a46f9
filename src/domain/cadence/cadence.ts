import type { Contact, SeasonId } from '../model';

/** Every so many days, or once a year in a season. */
export type Rhythm = { days: number } | { season: SeasonId };

/** How often to be in touch with a contact. */
export interface Cadence {
  every: Rhythm;
  /** The tag it comes from, as the contact has it; null: it is the contact's own. */
  tag: string | null;
}

/** How often to be in touch by tag, in days: the tag in lower case. See `Settings.tagCadences`. */
export type TagCadences = Readonly<Record<string, number>>;

/** What of a contact says how often to be in touch. */
type Planned = Pick<Contact, 'cadenceDays' | 'tags'> & { cadenceSeason?: SeasonId | null | undefined };

/** `Contact.cadenceDays` where the user wants no rhythm, whatever the contact's tags ask. */
export const NO_RHYTHM = 0;

/** How often to be in touch: as the user chose for the contact, else by the tag that asks for it most often. */
export function cadenceOf(contact: Planned, byTag: TagCadences): Cadence | null {
  const { cadenceDays, cadenceSeason } = contact;
  if (cadenceSeason) return { every: { season: cadenceSeason }, tag: null };
  if (cadenceDays === NO_RHYTHM) return null;
  if (cadenceDays !== null) return { every: { days: cadenceDays }, tag: null };
  return cadenceByTag(contact.tags, byTag);
}

/** What a contact's tags ask for; null where none of them does. */
export function cadenceByTag(tags: readonly string[], byTag: TagCadences): Cadence | null {
  let shortest: { days: number; tag: string } | null = null;
  for (const tag of tags) {
    const name = tag.toLowerCase();
    const days = Object.hasOwn(byTag, name) ? byTag[name] : undefined;
    if (days !== undefined && (shortest === null || days < shortest.days)) shortest = { days, tag };
  }
  return shortest && { every: { days: shortest.days }, tag: shortest.tag };
}

const NAMED: Record<number, string> = {
  1: 'every day',
  7: 'every week',
  14: 'every two weeks',
  30: 'every month',
  61: 'every two months',
  91: 'every three months',
  182: 'twice a year',
  365: 'once a year',
};

/** In the middle of a sentence: `every two weeks`, `every 45 days`, `once a year in spring`. */
export function sayRhythm(every: Rhythm): string {
  return 'season' in every
    ? `once a year in ${every.season}`
    : (NAMED[every.days] ?? `every ${every.days} days`);
}

/** A contact's own rhythm in figures, as files and plans of imports say it; empty where there is none. */
export function sayOwnRhythm({ cadenceDays, cadenceSeason }: Omit<Planned, 'tags'>): string {
  if (cadenceSeason) return sayRhythm({ season: cadenceSeason });
  if (cadenceDays === NO_RHYTHM) return 'no plan, whatever their tags say';
  return cadenceDays === null ? '' : `every ${cadenceDays} days`;
}
