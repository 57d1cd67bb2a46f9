import { STAGE_IDS } from '../stages';
import { z } from '../zod';
import { SiteId } from './post';
import { CalendarDay, HttpUrl, StoredRecord } from './record';

/** A person's profile on one site. */
export const Identity = z.object({
  site: SiteId,
  /** `identityKey(...)`; equal keys are the same profile. */
  key: z.string().max(320),
  name: z.string().max(300),
  handle: z.string().max(200).nullable(),
  url: HttpUrl.nullable(),
});
export type Identity = z.infer<typeof Identity>;

/** A phone number as the user wrote it. */
export const Phone = z.object({ number: z.string().min(1).max(60), label: z.string().max(60) });
export type Phone = z.infer<typeof Phone>;

export const Email = z.object({ address: z.string().min(3).max(320), label: z.string().max(60) });
export type Email = z.infer<typeof Email>;

/** A day that comes every year: `1990-05-12`, or `--05-12` where the year is not known. */
export const YearlyDay = z.string().regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** A birthday or another day worth remembering. One day to a `what`. */
export const ContactDate = z.object({ what: z.string().min(1).max(60), day: YearlyDay });
export type ContactDate = z.infer<typeof ContactDate>;

/** Something the contact cares about, as the user heard it: what they have against what they want. */
export const Gap = z.object({ id: z.uuid(), text: z.string().min(1).max(1000), heardOn: CalendarDay });
export type Gap = z.infer<typeof Gap>;

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export const SeasonId = z.enum(SEASONS);
export type SeasonId = z.infer<typeof SeasonId>;

export const StageId = z.enum(STAGE_IDS);

/** A person the user sells to. Saved only when the user acts. */
export const Contact = StoredRecord.extend({
  name: z.string().min(1).max(300),
  company: z.string().max(300),
  identities: z.array(Identity).max(200),
  phones: z.array(Phone).max(50),
  emails: z.array(Email).max(50),
  /** Web addresses that are no profile we know: a shop, a blog. */
  links: z.array(HttpUrl).max(50),
  dates: z.array(ContactDate).max(50),
  howMet: z.string().max(2000),
  area: z.string().max(300),
  tags: z.array(z.string().min(1).max(60)).max(200),
  stage: StageId.nullable(),
  /** What a proposed stage rested on that the user did not want; see `domain/journey`. Absent: nothing. */
  stageNotNow: z.string().max(80).optional(),
  vip: z.boolean(),
  notes: z.string().max(50_000),
  /** What they care about. */
  gaps: z.array(Gap).max(500),
  /** The contact who sent them. */
  referredBy: z.uuid().nullable(),
  /** How often the user wants to be in touch, in days; null: as their tags ask; 0: in no rhythm, whatever they ask. */
  cadenceDays: z.number().int().min(0).max(3650).nullable(),
  /** Instead of every so many days: once in this season of each year. */
  cadenceSeason: SeasonId.optional(),
  /**
   * The contact who is the same person and stands for both. This one stays whole, so that a merge is undone by
   * emptying this field. See `domain/same-person`.
   */
  mergedInto: z.uuid().nullable(),
  /** Contacts who the user said are other people, however alike they look. */
  apart: z.array(z.uuid()).max(500),
});
export type Contact = z.infer<typeof Contact>;

export { EMPTY_CONTACT } from '../empty-contact';
