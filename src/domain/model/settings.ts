import { z } from '../zod';
import { SiteId } from './post';

const names = z.array(z.string().max(120)).max(100);

/** What the user told us about themselves; detection and templates work from it. */
export const Profile = z.object({
  name: z.string().max(120),
  store: z.string().max(120),
  /** Brands the user sells or stands for. */
  brands: names,
  /** The user's own handles, pages and profile addresses, on any site: `@dana`, `LindtFloors`, a URL. */
  handles: names,
  /** A trade's id (domain/trades) or the user's own word. */
  trade: z.string().max(120),
  area: z.string().max(120),
  /** Words and phrases to watch, with AND and NOT: `oak AND floor NOT laminate`. Never a pattern. */
  watched: names,
});
export type Profile = z.infer<typeof Profile>;

export const EMPTY_PROFILE: Profile = {
  name: '',
  store: '',
  brands: [],
  handles: [],
  trade: '',
  area: '',
  watched: [],
};

const keptDays = z.number().int().min(1).max(3650);

/** How long each kind of data is kept, in days; null: until the user deletes it. Applied by `log/retention`. */
export const Keep = z.object({
  /** What other people wrote, in exchanges and in posts that the user acted on. */
  theirWords: keptDays.nullable(),
  /** Follow-ups that are done or cancelled. */
  doneFollowUps: keptDays.nullable(),
  /** What was deleted, until it is erased for good. */
  deleted: keptDays,
  /** What it takes to undo an import. */
  importUndo: keptDays,
  /** Older snapshots; the newest stays. */
  snapshots: keptDays,
});
export type Keep = z.infer<typeof Keep>;

export const DEFAULT_KEEP: Keep = {
  theirWords: null,
  doneFollowUps: null,
  deleted: 30,
  importUndo: 90,
  snapshots: 30,
};

export const Settings = z.object({
  profile: Profile,
  /** The welcome page was finished or skipped. */
  welcomed: z.boolean(),
  /** Days until a mention that nobody acted on is forgotten. */
  mentionDays: z.number().int().min(1).max(365),
  /** Local hour at which a follow-up without a time of day comes due. */
  nudgeHour: z.number().int().min(0).max(23),
  /** Sites the user switched off. */
  sitesOff: z.array(SiteId),
  keep: Keep,
  /** Whether the user is asked to make a backup file after real use without one. */
  remindOfBackup: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  profile: EMPTY_PROFILE,
  welcomed: false,
  mentionDays: 30,
  nudgeHour: 9,
  sitesOff: [],
  keep: DEFAULT_KEEP,
  remindOfBackup: true,
};
