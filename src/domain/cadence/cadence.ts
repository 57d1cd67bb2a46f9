import type { Contact, SeasonId } from '../model';
import type { Key } from '../say/keys';
import { say, sayCount } from '../say/say';

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

const NAMED: Record<number, Key> = {
  1: 'inTouch_everyDay',
  7: 'inTouch_everyWeek',
  14: 'inTouch_everyTwoWeeks',
  30: 'inTouch_everyMonth',
  61: 'inTouch_everyTwoMonths',
  91: 'inTouch_everyThreeMonths',
  182: 'inTouch_twiceAYear',
  365: 'inTouch_onceAYear',
};

const IN_SEASON: Record<SeasonId, Key> = {
  spring: 'inTouch_inSpring',
  summer: 'inTouch_inSummer',
  autumn: 'inTouch_inAutumn',
  winter: 'inTouch_inWinter',
};

/** In the middle of a sentence: `every two weeks`, `every 45 days`, `once a year in spring`. */
export function sayRhythm(every: Rhythm): string {
  if ('season' in every) return say(IN_SEASON[every.season]);
  const named = NAMED[every.days];
  return named ? say(named) : sayCount('inTouch_everyDays', every.days);
}

/** A contact's own rhythm in figures, as files and plans of imports say it; empty where there is none. */
export function sayOwnRhythm({ cadenceDays, cadenceSeason }: Omit<Planned, 'tags'>): string {
  if (cadenceSeason) return sayRhythm({ season: cadenceSeason });
  if (cadenceDays === NO_RHYTHM) return say('inTouch_noRhythm');
  return cadenceDays === null ? '' : sayCount('inTouch_everyDays', cadenceDays);
}
